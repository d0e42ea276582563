"""Make leads whose conversations wait for their first answer: `python -m tests.bench.prepare NUMBER` prints their tokens."""

from __future__ import annotations

import sys


def main(number: int) -> None:
    """One transaction per 200 leads; a token a line."""
    import django

    django.setup()
    from django.db import transaction

    from conversations import services as conversations
    from leads import clock, links
    from leads import services as leads

    now = clock.now()
    for begin in range(0, number, 200):
        with transaction.atomic():
            for i in range(begin, min(begin + 200, number)):
                lead = leads.take_lead(
                    {"email": f"lead{i}@bench.example", "first_name": "Eva", "company": "Bench", "country": "GB", "language": "en"},
                    now=now, actor="bench",
                ).lead  # fmt: skip
                conversations.open_conversation(lead, now=now)
                print(links.chat_url(lead).rstrip("/").rpartition("/")[2])


if __name__ == "__main__":
    main(int(sys.argv[1]))
