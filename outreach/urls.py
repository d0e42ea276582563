"""Addresses of the SDR agent."""

from django.urls import path

from outreach import oversight, views, webhooks

urlpatterns = [
    path("optout/<str:token>/", views.optout, name="optout"),
    path("webhooks/mail/<slug:what>/", webhooks.mail, name="mail-webhook"),
    path("manage/left-behind/", oversight.show_left_behind, name="left-behind"),
    path("manage/time-machine/<int:pk>/", oversight.show_time_machine, name="time-machine"),
    path("mails/preview/", views.preview_mails, name="preview-mails"),
    path("mails/preview/html/", views.preview_html, name="preview-html"),
    path("demo/mails/", views.sent_mails, name="sent-mails"),
    path("demo/mails/html/", views.sent_mail_html, name="sent-mail-html"),
]
