"""REST: leads to read. Taking one is the SDR agent's door (outreach/api.py)."""

from __future__ import annotations

from django.db.models import QuerySet
from rest_framework.mixins import ListModelMixin, RetrieveModelMixin
from rest_framework.viewsets import GenericViewSet

from leads import access
from leads.models import Lead
from leads.rest import MayPostLeads
from leads.serializers import LeadSerializer


class LeadReadViewSet(ListModelMixin, RetrieveModelMixin, GenericViewSet):  # type: ignore[type-arg]
    """Leads, newest first."""

    queryset = Lead.objects.select_related("business_unit").order_by("-received_at", "-pk")
    serializer_class = LeadSerializer
    permission_classes = [MayPostLeads]

    def get_queryset(self) -> QuerySet[Lead]:
        return access.visible_to(self.request.user, super().get_queryset(), "business_unit")
