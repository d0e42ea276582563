"""Websocket addresses of the chat."""

from django.urls import path

from conversations.consumers import ChatConsumer

websocket_urlpatterns = [path("ws/chat/<str:token>/", ChatConsumer.as_asgi())]
