"""The product's settings for processes of the fault tests, which cannot wait 20 seconds for a silent mail server."""

# ruff: noqa: F403
from bantqual.settings import *

EMAIL_TIMEOUT = 1
