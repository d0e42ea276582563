"""Addresses of the chat: the lead's page, and what reps do in it."""

from django.urls import path

from conversations import views

urlpatterns = [
    path("chat/<str:token>/", views.chat, name="chat"),
    path("chat/<str:token>/say/", views.say, name="chat-say"),
    path("chat/<str:token>/messages/", views.messages, name="chat-messages"),
    path("rep/questions/<int:pk>/", views.answer_question, name="answer-question"),
]
