"""Websocket addresses of the reps' desk."""

from django.urls import path

from leads.consumers import DeskConsumer

websocket_urlpatterns = [path("ws/rep/", DeskConsumer.as_asgi())]
