"""Websocket addresses of the chat: the lead's, who knows its token only, and those of reps, who have signed in."""

from channels.auth import AuthMiddlewareStack
from django.urls import path

from conversations.consumers import ChatConsumer, RepChatConsumer

websocket_urlpatterns = [
    path("ws/chat/<str:token>/", ChatConsumer.as_asgi()),
    path("ws/rep/chats/<int:pk>/", AuthMiddlewareStack(RepChatConsumer.as_asgi())),
]
