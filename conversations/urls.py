"""Addresses of the chat: the lead's page, and what reps do in it."""

from django.urls import path

from conversations import views

urlpatterns = [
    path("embed.js", views.embed, name="embed"),
    path("chat/<str:token>/", views.chat, name="chat"),
    path("chat/<str:token>/keep/", views.keep_link, name="chat-keep"),
    path("my-chat/<slug:key>/", views.kept_chat, name="chat-kept"),
    path("chat/<str:token>/say/", views.say, name="chat-say"),
    path("chat/<str:token>/again/", views.begin_again, name="chat-again"),
    path("chat/<str:token>/messages/", views.messages, name="chat-messages"),
    path("chat/<str:token>/transcript.txt", views.transcript, name="chat-transcript"),
    path("rep/chats/", views.running_chats, name="rep-chats"),
    path("rep/chats/<int:pk>/", views.rep_chat, name="rep-chat"),
    path("rep/chats/<int:pk>/join/", views.rep_chat_join, name="rep-chat-join"),
    path("rep/chats/<int:pk>/say/", views.rep_chat_say, name="rep-chat-say"),
    path("rep/chats/<int:pk>/hand-back/", views.rep_chat_hand_back, name="rep-chat-hand-back"),
    path("rep/chats/<int:pk>/messages/", views.rep_chat_messages, name="rep-chat-messages"),
    path("rep/questions/<int:pk>/", views.answer_question, name="answer-question"),
]
