"""What people say about budget, authority, need and time, as phrase tables: one module a language, one engine. Pure."""
