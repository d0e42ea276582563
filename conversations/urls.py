"""Addresses of the lead's chat."""

from django.urls import path

from conversations import views

urlpatterns = [
    path("chat/<str:token>/", views.chat, name="chat"),
    path("chat/<str:token>/say/", views.say, name="chat-say"),
    path("chat/<str:token>/messages/", views.messages, name="chat-messages"),
]
