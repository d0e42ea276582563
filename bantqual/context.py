"""What every template may use."""

from django.conf import settings
from django.http import HttpRequest


def brand(request: HttpRequest) -> dict[str, object]:
    """The company's name and whether this is the demo."""
    return {"company": settings.COMPANY, "demo": settings.DEMO, "postal_address": settings.POSTAL_ADDRESS}
