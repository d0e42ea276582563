"""Finds the approved texts that answer a side question, and checks what a language model made of them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from conversations.engine.acts import Topic

if TYPE_CHECKING:
    from collections.abc import Callable

FROM_TEXTS = frozenset({Topic.PRODUCT, Topic.COMPANY, Topic.OTHER})
"""Side questions that the playbook's own texts only pass on to a colleague; for these an approved text is looked for."""
MAX_ANSWER, MAX_SENTENCES = 240, 2
COVERED = 0.6
"""The share of a question's own words that a text must hold (itself, or in the questions it is approved for) to count as its answer."""
GROUNDED = 0.8
"""The share of the words of a model's wording that must come from the approved texts; the rest may be small talk of grammar."""
MOST = 3

_ASKING = {
    "en": "do does did you your we our us have has had can could would what which who whom whose where when why how is are am be there any some me my i it's its "
    "about tell know like please also offer provide give get long much many far often if so or and still really just hi hello thanks".split(),
    "de": "haben hat habt können kann könnte würde was welche welcher welches wer wen wem wo wann warum wieso wie gibt bieten ihr ihre ihren ihrer sie ihnen mir mich "
    "eigentlich auch denn bitte wissen sagen lange viel viele weit oft noch schon sind ist es ob hallo danke machen".split(),
}  # fmt: skip
_FORBIDDEN = re.compile(
    r"https?:|www\.|@|[<>{}\[\]*_`#|\\]|[%€$£¥]|\b(?:eur|euros?|usd|dollars?|gbp|chf|franken)\b"
    r"|\b(?:guarante\w*|promis\w*|commit(?:s|ted|ment)?|discount\w*|free of charge|for free|certif\w+|complian\w*|compli(?:es|ed)|liab\w+|warrant\w+|legal\w*|lawful\w*|contract\w*|refund\w*"
    r"|garanti\w*|versprech\w*|zusag\w*|zusicher\w*|rabatt\w*|kostenlos\w*|gratis|zertifi\w*|haft\w*|gewährleist\w*|rechtlich\w*|vertrag\w*|erstatt\w*)\b",
    re.IGNORECASE,
)
"""No link, markup, price, promise or legal statement in words of a model (S67, S70)."""
_SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)")
_STOPPING = {
    "en": frozenset("the and of to is are with for you we our in on at by from that this it".split()),
    "de": frozenset("der die das und von zu ist sind mit für sie wir unsere unser in im auf bei aus dass dies es".split()),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """An approved text and the questions that it answers, in people's words."""

    question: str
    text: str


def best(question: str, passages: Sequence[Passage], language: str) -> list[Passage]:
    """The passages that answer the question, the closest first, three at most; none where its words are not covered."""
    wanted = list(dict.fromkeys(_words(question, language)))
    if not wanted or not passages:
        return []
    corpus = [_words(f"{passage.question} {passage.text}", language) for passage in passages]
    covered = [sum(word in words for word in wanted) / len(wanted) for words in corpus]
    found = [i for i, share in enumerate(covered) if share >= COVERED]
    if not found:
        return []
    import bm25s  # 0.3 s, and only who has approved texts needs it

    index: Any = bm25s.BM25()
    index.index([*corpus, [""]], show_progress=False)
    scores = index.get_scores([word for word in wanted if word in index.vocab_dict])
    return [passages[i] for i in sorted(found, key=lambda i: (-covered[i], -scores[i], i))[:MOST]]


def fits(answer: str, passages: Sequence[Passage], language: str, prompt: str) -> bool:
    """Whether a model's wording may be said: short, plain, in this language, and made of the approved texts alone."""
    if not answer or len(answer) > MAX_ANSWER or "\n" in answer or "?" in answer or _FORBIDDEN.search(answer):
        return False
    if len(_SENTENCE_END.findall(answer)) > MAX_SENTENCES or not _SENTENCE_END.search(answer[-1:]):
        return False
    source = " ".join(passage.text for passage in passages)
    if set(re.findall(r"\d+", answer)) - set(re.findall(r"\d+", source)) or not _in_language(answer, language):
        return False
    said, known = _words(answer, language), set(_words(source, language))
    if not said or sum(word in known for word in said) < GROUNDED * len(said):
        return False
    return not _runs(answer) & _runs(prompt)


def approvable(text: str) -> str:
    """Why a text may not be a snippet, as a sentence; "" if it may."""
    if len(_SENTENCE_END.findall(text)) > MAX_SENTENCES:
        return f"An answer has at most {MAX_SENTENCES} sentences."
    if "?" in text:
        return "An answer asks nothing: the agent's own question follows it."
    if found := _FORBIDDEN.search(text):
        return f"No price, promise, legal statement, link or markup may stand in an answer; here it is “{found.group()}”."
    return ""


def _in_language(answer: str, language: str) -> bool:
    words = re.findall(r"\w+", answer.casefold())
    other = "en" if language == "de" else "de"
    return sum(word in _STOPPING[language] for word in words) >= sum(word in _STOPPING[other] for word in words)


def _runs(text: str) -> set[tuple[str, ...]]:
    """Every eight words in a row."""
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[i : i + 8]) for i in range(len(words) - 7)}


def _words(text: str, language: str) -> list[str]:
    """The stems of the words that carry meaning."""
    left_out = _left_out(language)
    return _stems(language)([word for word in re.findall(r"\w\w+", text.casefold()) if word not in left_out])


@cache
def _left_out(language: str) -> frozenset[str]:
    import bm25s.stopwords as lists

    base = lists.STOPWORDS_GERMAN if language == "de" else lists.STOPWORDS_EN_PLUS
    return frozenset(base) | frozenset(_ASKING[language])


@cache
def _stems(language: str) -> Callable[[list[str]], list[str]]:
    import snowballstemmer

    stems: Callable[[list[str]], list[str]] = snowballstemmer.stemmer("german" if language == "de" else "english").stemWords
    return stems
