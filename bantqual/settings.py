"""Every setting of the project, from the environment. A fresh clone runs with an empty one."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from bantqual.env import BASE_DIR, PROVIDERS, SettingError, kept_secret, read_environment

ENV = read_environment()

DATA_DIR = ENV["BANTQUAL_DATA_DIR"]
DEBUG = ENV["BANTQUAL_DEBUG"]
DEMO = ENV["BANTQUAL_DEMO"]
SECRET_KEY = ENV["BANTQUAL_SECRET_KEY"] or kept_secret(DATA_DIR)
SECRET_KEY_FALLBACKS = ENV["BANTQUAL_SECRET_KEY_FALLBACKS"]

BASE_URL = ENV["BANTQUAL_BASE_URL"]
_base = urlsplit(BASE_URL)
ALLOWED_HOSTS = sorted({*ENV["BANTQUAL_ALLOWED_HOSTS"], _base.hostname or ""} - {""})
CSRF_TRUSTED_ORIGINS = [BASE_URL]
SECURE = _base.scheme == "https"

INSTALLED_APPS = [
    "daphne",
    "bantqual.apps.ManagersAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "channels",
    "rest_framework",
    "drf_spectacular",
    "django_fsm",
    "django_q",
    "csp",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "leads",
    "conversations",
    "outreach",
    "bantqual",
]

MIDDLEWARE = [
    "bantqual.limits.LimitBody",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "bantqual.second_factor.StaffSessions",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "bantqual.urls"
ASGI_APPLICATION = "bantqual.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "bantqual.context.brand",
            ],
        },
    }
]

LOCK_PATIENCE = 20
"""Seconds that a statement waits for a lock at most, on either database; then its transaction is undone."""

# Connections are kept: with Django's default of 0 Channels and django-q2 reopen one around every message (measured x4).
SQLITE: dict[str, Any] = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": DATA_DIR / "bantqual.sqlite3",
    "CONN_MAX_AGE": 600,
    # WAL and IMMEDIATE: with the defaults two thirds of short competing writes failed with "database is locked".
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "timeout": LOCK_PATIENCE,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    },
}
_database = ENV["DATABASE_URL"]
if _database and _database["ENGINE"].endswith("sqlite3"):
    _database = {**SQLITE, "NAME": _database["NAME"]}
elif _database:
    _database = {**_database, "CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
    _database["OPTIONS"] = {
        # Planned once a connection, not at each call: a turn or a window is some twenty short statements, always the same.
        "server_side_binding": True,
        "prepare_threshold": 5,
        **_database.get("OPTIONS", {}),
        "options": f"-c lock_timeout={LOCK_PATIENCE}s",
    }
DATABASES: dict[str, dict[str, Any]] = {"default": _database or SQLITE}

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = ENV["REDIS_URL"]
CHANNEL_LAYERS: dict[str, dict[str, Any]] = {
    "default": (
        # socket_timeout None: channels-redis under redis-py 8 otherwise breaks every idle socket after 5 seconds.
        {
            "BACKEND": "channels_redis.core.RedisChannelLayer",
            "CONFIG": {"hosts": [{"address": REDIS_URL, "socket_timeout": None, "socket_connect_timeout": 3}]},
        }
        if REDIS_URL
        else {"BACKEND": "bantqual.doorbell.DoorbellLayer", "CONFIG": {"folder": str(DATA_DIR / "run")}}
    )
}

# The queue carries wake-ups only: whatever is due is found in the tables. So results are not worth keeping.
TICK_SECONDS = ENV["BANTQUAL_TICK_SECONDS"]
Q_CLUSTER: dict[str, Any] = {
    "name": "bantqual",
    "orm": "default",
    "workers": 1,
    "bulk": 1,
    "queue_limit": 1,
    "timeout": 300,
    "retry": 3000,
    "max_attempts": 5,
    "ack_failures": True,
    "save_limit": 20,
    "catch_up": False,
    "poll": 0.2,
}

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
    )
]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "desk"
LOGOUT_REDIRECT_URL = "login"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("de", "Deutsch")]
TIME_ZONE = ENV["BANTQUAL_TIME_ZONE"]
USE_TZ = True
FORMAT_MODULE_PATH = ["bantqual.formats"]

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # whitenoise warns of a folder that is not there
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_AGE = 8 * 3600
# Staff see many leads: their sessions end after so many seconds, and sooner when nobody uses them.
STAFF_SESSION_AGE, STAFF_SESSION_IDLE = 8 * 3600, 30 * 60
STAFF_TOTP = {"on": True, "off": False, "auto": SECURE}[ENV["BANTQUAL_STAFF_TOTP"]]
OTP_TOTP_ISSUER = ENV["BANTQUAL_COMPANY"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = SECURE
SECURE_SSL_REDIRECT = False
# The proxy in front ends TLS and redirects.
SILENCED_SYSTEM_CHECKS = ["security.W008"]
SECURE_REFERRER_POLICY = "same-origin"  # pages with a secret link say no-referrer themselves
X_FRAME_OPTIONS = "DENY"
# Webhooks carry whole mails; everything else is held to MAX_BODY by bantqual.limits.
DATA_UPLOAD_MAX_MEMORY_SIZE = 16 * 1024 * 1024
MAX_BODY = 256 * 1024

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "frame-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
}

REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["leads.rest.KeyAuthentication", "rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAdminUser"],
    "DEFAULT_PARSER_CLASSES": ["leads.rest.StrictJSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 50,
    "EXCEPTION_HANDLER": "leads.rest.error_response",
    "NUM_PROXIES": 0,
}
SPECTACULAR_SETTINGS = {"TITLE": "bantqual", "VERSION": "1", "SERVE_INCLUDE_SCHEMA": False}

API_KEY = ENV["BANTQUAL_API_KEY"]
COMPANY = ENV["BANTQUAL_COMPANY"]
POSTAL_ADDRESS = ENV["BANTQUAL_POSTAL_ADDRESS"]
PRIVACY_URL = ENV["BANTQUAL_PRIVACY_URL"]
DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENV["BANTQUAL_FROM_EMAIL"]
REPLY_TO = ENV["BANTQUAL_REPLY_TO"]
MANAGER_EMAIL = ENV["BANTQUAL_MANAGER_EMAIL"]
MAIL_PER_DAY = ENV["BANTQUAL_MAIL_PER_DAY"]
MAIL_PER_MINUTE = ENV["BANTQUAL_MAIL_PER_MINUTE"]
MAIL_PER_MINUTE_AND_DOMAIN = ENV["BANTQUAL_MAIL_PER_MINUTE_AND_DOMAIN"]
MAIL_RAMP_UP_FROM = ENV["BANTQUAL_MAIL_RAMP_UP_FROM"]

# Without a mail server every mail becomes a file, which the demo shows on a page.
EMAIL_TIMEOUT = 20
EMAIL_FILE_PATH = str(DATA_DIR / "mail")
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
for _name, _value in ENV["BANTQUAL_EMAIL_URL"].items():
    globals()[_name] = _value

# A provider of django-anymail: it sends where its key is given, and its webhooks are read by anymail's own views.
EMAIL_PROVIDER = ENV["BANTQUAL_EMAIL_PROVIDER"]
ANYMAIL: dict[str, Any] = {"REQUESTS_TIMEOUT": EMAIL_TIMEOUT, **ENV["BANTQUAL_EMAIL_OPTIONS"]}
EMAIL_WEBHOOKS: dict[str, str] = {}
if ENV["BANTQUAL_WEBHOOK_SECRET"]:
    ANYMAIL["WEBHOOK_SECRET"] = ENV["BANTQUAL_WEBHOOK_SECRET"]
if EMAIL_PROVIDER:
    _spelled, _key_name = PROVIDERS[EMAIL_PROVIDER]
    _views = f"anymail.webhooks.{EMAIL_PROVIDER}.{_spelled}"
    EMAIL_WEBHOOKS = {"tracking": f"{_views}TrackingWebhookView", "inbound": f"{_views}InboundWebhookView"}
    if EMAIL_PROVIDER == "mandrill":
        EMAIL_WEBHOOKS = dict.fromkeys(EMAIL_WEBHOOKS, f"{_views}CombinedWebhookView")
    if EMAIL_PROVIDER == "unisender_go":
        del EMAIL_WEBHOOKS["inbound"]
    if _key := ENV["BANTQUAL_EMAIL_API_KEY"]:
        EMAIL_BACKEND = f"anymail.backends.{EMAIL_PROVIDER}.EmailBackend"
        if EMAIL_PROVIDER == "mailjet":
            _key, _, ANYMAIL["MAILJET_SECRET_KEY"] = _key.partition(":")
        ANYMAIL[_key_name] = _key
elif ENV["BANTQUAL_EMAIL_API_KEY"]:
    raise SettingError(
        f"BANTQUAL_EMAIL_API_KEY=(not shown) cannot be used: name its provider in BANTQUAL_EMAIL_PROVIDER; allowed: {', '.join(PROVIDERS)}"
    )

# A second reader beside the rules, if there is a server for it: conversations/llm.py.
LLM_BASE_URL = ENV["BANTQUAL_LLM_BASE_URL"]
LLM_API_KEY = ENV["BANTQUAL_LLM_API_KEY"]
LLM_MODEL = ENV["BANTQUAL_LLM_MODEL"]
LLM_SECONDS = ENV["BANTQUAL_LLM_SECONDS"]
LLM_PRICES = ENV["BANTQUAL_LLM_PRICES"]
LLM_MONEY_PER_DAY = ENV["BANTQUAL_LLM_MONEY_PER_DAY"]
LLM_TOKENS_PER_DAY = ENV["BANTQUAL_LLM_TOKENS_PER_DAY"]
LLM_LOG_DAYS = ENV["BANTQUAL_LLM_LOG_DAYS"]

FAULTS = ENV["BANTQUAL_FAULTS"] if DEMO or DEBUG else ""

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "filters": {"mask": {"()": "bantqual.logs.MaskLinks"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["mask"]}},
    "root": {"handlers": ["stderr"], "level": ENV["BANTQUAL_LOG_LEVEL"]},
    "loggers": {
        "django.channels.server": {"level": "WARNING"},
        "daphne": {"level": "WARNING"},
        "httpx2": {"level": "WARNING"},
        "bm25s": {"propagate": False},
        "django-q": {"level": "WARNING"},
    },
}
