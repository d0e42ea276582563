"""The shape of a lead at the REST door. Checks form only; what it means is decided in services."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import available_timezones

import phonenumbers
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from leads import addresses
from leads.models import BusinessUnit, Lead

NON_FIELD = "non_field_errors"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_PHONE = re.compile(r"[0-9+()/.\- x]{5,40}")


class TextField(serializers.CharField):
    """A text that really came as a text, and that both databases can hold."""

    default_error_messages = {
        "wrong_type": "Expected a text.",
        "invalid_text": "The text holds characters that cannot be stored (NUL or half a surrogate pair).",
    }

    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str):
            self.fail("wrong_type")
        if "\x00" in data or any("\ud800" <= char <= "\udfff" for char in data):
            self.fail("invalid_text")
        return super().to_internal_value(data)

    def run_validation(self, data: Any = serializers.empty) -> Any:
        # NUL is refused here with our own word, before DRF's validator sees it.
        if isinstance(data, str) and "\x00" in data:
            self.fail("invalid_text")
        return super().run_validation(data)


@extend_schema_field(OpenApiTypes.OBJECT)
class ConsentField(serializers.Field):  # type: ignore[type-arg]
    """Any JSON object."""

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, dict):
            raise serializers.ValidationError("Expected an object.", code="wrong_type")
        return data

    def to_representation(self, value: Any) -> Any:
        return value


class LeadSerializer(serializers.Serializer):  # type: ignore[type-arg]
    """One lead. Whatever is not listed here is refused, so that a state or an owner cannot be posted."""

    id = serializers.IntegerField(read_only=True)
    status = serializers.CharField(source="state", read_only=True)
    received_at = serializers.DateTimeField(read_only=True)
    email = TextField(max_length=254)
    first_name = TextField(max_length=100, required=False, allow_blank=True)
    last_name = TextField(max_length=100, required=False, allow_blank=True)
    company = TextField(max_length=200, required=False, allow_blank=True)
    job_title = TextField(max_length=150, required=False, allow_blank=True)
    country = TextField(required=False, allow_blank=True)
    language = TextField(required=False, allow_blank=True)
    time_zone = TextField(required=False, allow_blank=True)
    phone = TextField(required=False, allow_blank=True)
    business_unit = TextField(required=False, allow_blank=True, allow_null=True, source="unit_slug")
    product_interest = TextField(max_length=200, required=False, allow_blank=True)
    message = TextField(max_length=5000, required=False, allow_blank=True)
    source = TextField(max_length=100, required=False, allow_blank=True)  # type: ignore[assignment]
    external_id = TextField(max_length=200, required=False, allow_blank=True)
    consent = ConsentField(required=False)

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, Mapping):
            detail = serializers.ErrorDetail("The body is a JSON object with the lead's fields.", "wrong_type")
            raise serializers.ValidationError({NON_FIELD: [detail]})
        writable = {name for name, field in self.fields.items() if not field.read_only}
        unknown = sorted(set(map(str, data)) - writable)
        if unknown:
            raise serializers.ValidationError(
                {
                    unknown[0][:60]: [
                        serializers.ErrorDetail(f"Unknown field; allowed: {', '.join(sorted(writable))}.", "unknown_field")
                    ]
                }
            )
        return super().to_internal_value({key: value for key, value in data.items() if value is not None})

    def validate_email(self, value: str) -> str:
        try:
            addresses.normalise_address(value)
        except addresses.InvalidAddressError as error:
            raise serializers.ValidationError(str(error), code=error.code) from error
        return value

    def validate_country(self, value: str) -> str:
        if value and value.upper() not in phonenumbers.SUPPORTED_REGIONS:
            raise serializers.ValidationError("Expected an ISO 3166 code of two letters, such as DE.", code="unknown_country")
        return value.upper()

    def validate_language(self, value: str) -> str:
        if value and not _LANGUAGE.fullmatch(value):
            raise serializers.ValidationError("Expected a BCP 47 tag, such as en or de-AT.", code="unknown_language")
        base, dash, rest = value.partition("-")
        return base.lower() + dash + rest

    def validate_time_zone(self, value: str) -> str:
        if value and value not in available_timezones():
            raise serializers.ValidationError("Expected an IANA time zone, such as Europe/Berlin.", code="unknown_time_zone")
        return value

    def validate_phone(self, value: str) -> str:
        if value and not _PHONE.fullmatch(value):
            raise serializers.ValidationError("Expected digits with + ( ) / . - and spaces.", code="invalid_phone")
        return value

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        slug = attrs.pop("unit_slug", None)
        if slug:
            unit = BusinessUnit.objects.filter(slug=slug).first()
            if unit is None:
                known = ", ".join(BusinessUnit.objects.values_list("slug", flat=True))
                raise serializers.ValidationError(
                    {
                        "business_unit": [
                            serializers.ErrorDetail(f"Unknown business unit; known: {known}.", "unknown_business_unit")
                        ]
                    }
                )
            attrs["business_unit"] = unit
        return {name: value for name, value in attrs.items() if value != ""}

    def to_representation(self, instance: Lead) -> dict[str, Any]:
        own = ("business_unit", "received_at", "status")
        data = {name: getattr(instance, name) for name in map(str, self.fields) if name not in own}
        unit = instance.business_unit
        return {
            **data,
            "status": instance.state,
            "business_unit": unit.slug if unit else None,
            "received_at": instance.received_at.isoformat(),
        }
