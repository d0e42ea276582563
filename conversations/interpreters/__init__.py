"""Interpreters turn a lead's words into an Interpretation. They never decide what happens next."""
