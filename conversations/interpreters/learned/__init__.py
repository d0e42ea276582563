"""The second reader: a small network that saw how people say things, beside the rules that know what must never be wrong.

`vectors.npz` holds the words that wordfreq 3.1.1 counts as frequent (Robyn Speer, CC BY-SA 4.0) and those of our own
replies, as multilingual-e5-small (intfloat, MIT) sees them; `network.npz` is trained on our own replies.
"""
