"""The second reader: what a language model is told, and what of its answer may count. Pure; conversations/llm.py calls it."""
