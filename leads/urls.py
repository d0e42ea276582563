"""Addresses of the reps' desk."""

from django.urls import path

from leads import views

urlpatterns = [
    path("rep/", views.desk, name="desk"),
    path("rep/lists/", views.desk_lists, name="desk-lists"),
    path("rep/leads/<int:pk>/", views.lead, name="desk-lead"),
    path("rep/offers/<int:pk>/", views.answer_offer, name="answer-offer"),
    path("rep/presence/", views.presence, name="presence"),
]
