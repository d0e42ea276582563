"""All addresses; one include per app."""

from django.contrib import admin
from django.contrib.auth import views as auth
from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import DefaultRouter

from bantqual import views
from bantqual.second_factor import second_factor
from outreach.api import LeadViewSet
from outreach.board_views import BoardApi

router = DefaultRouter()
router.include_root_view = False
router.register("leads", LeadViewSet, basename="lead")

urlpatterns = [
    path("", views.home, name="home"),
    path("demo/clock/", views.step_clock, name="step-clock"),
    path("theme/<slug:slug>.css", views.theme, name="theme"),
    path("theme/<slug:slug>.svg", views.logo, name="logo"),
    path("privacy/", views.privacy, name="privacy"),
    path("health/live", views.live, name="live"),
    path("health/ready", views.ready, name="ready"),
    path("login/", auth.LoginView.as_view(), name="login"),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
    path("second-factor/", second_factor, name="second-factor"),
    path("admin/", admin.site.urls),
    path("api/board/", BoardApi.as_view(), name="api-board"),
    path("api/schema/", SpectacularAPIView.as_view(), name="schema"),
    path("api/", include(router.urls)),
    path("", include("leads.urls")),
    path("", include("conversations.urls")),
    path("", include("outreach.urls")),
]
