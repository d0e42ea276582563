"""The second reader: a small network that saw how people say things, beside the rules that know what must never be wrong."""
