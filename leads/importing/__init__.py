"""Reads lead files as people have them: any exporting system, delimiter, encoding and header language. Pure.

`file.LeadFile` is the way in. Behind it: `encodings` (bytes to lines), `records` (lines to rows), `layout` and `headers`
(which column means what), and what cells say (`opting`, `places`, `moments`, `people`, `cells`, `text`).
"""
