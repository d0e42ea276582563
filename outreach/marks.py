"""Triggers that note, in the transaction of the change itself, that a lead's numbers on the board must be counted anew."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """After `event` on `table`, where `condition` holds, `lead` (SQL over NEW or OLD) stands in outreach_change."""

    name: str
    table: str
    event: str  # "INSERT", "UPDATE", "DELETE"
    lead: str
    condition: str = "1 = 1"

    def statements(self, vendor: str) -> list[str]:
        """SQL that puts the trigger in place, whether or not an older one stands."""
        note = f"INSERT INTO outreach_change (lead_id) VALUES ({self.lead})"  # noqa: S608 - our own names
        if vendor == "sqlite":
            return [
                f"DROP TRIGGER IF EXISTS {self.name}",
                f"CREATE TRIGGER {self.name} AFTER {self.event} ON {self.table} FOR EACH ROW WHEN {self.condition} BEGIN {note}; END",
            ]
        return [
            f"CREATE OR REPLACE FUNCTION {self.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {note}; RETURN NULL; END $$",
            f"DROP TRIGGER IF EXISTS {self.name} ON {self.table}",
            f"CREATE TRIGGER {self.name} AFTER {self.event} ON {self.table} FOR EACH ROW "
            f"WHEN ({self.condition}) EXECUTE FUNCTION {self.name}()",
        ]
