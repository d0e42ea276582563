"""Websocket addresses of the reps' desk, for who has signed in. (A lead's chat knows its token only.)"""

from channels.auth import AuthMiddlewareStack
from django.urls import path

from leads.consumers import DeskConsumer

websocket_urlpatterns = [path("ws/rep/", AuthMiddlewareStack(DeskConsumer.as_asgi()))]
