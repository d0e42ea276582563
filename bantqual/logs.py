"""Keeps secret links out of the log."""

import logging
import re

_LINK = re.compile(r"/(chat|optout)/[^/\s'\"?]+")


class MaskLinks(logging.Filter):
    """Replaces the token of a chat or opt-out link, in the message and in its arguments."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        masked = _LINK.sub(r"/\1/…", message)
        if masked != message:
            record.msg, record.args = masked, ()
        return True
