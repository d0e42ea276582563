"""stub"""
PHRASES: dict[str, dict[str, str]] = {}
CLASSES: dict[str, str] = {}
