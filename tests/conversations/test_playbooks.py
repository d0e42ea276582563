"""The shipped playbooks: they parse, every kind of fault is named by its path, and whole dialogues in them read well."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from conversations.engine import policy, wording
from conversations.engine.acts import Act, Answer, Interpretation, Reported, Topic
from conversations.engine.playbook import Playbook, PlaybookError, merge_playbook, parse_playbook
from conversations.engine.policy import Decision, DetailReading, MoveKind, State
from conversations.engine.wording import Voice
from conversations.interpreters.details import read_detail
from conversations.playbook_files import read_playbook
from leads.bant import Criterion, Disposition, Verdict

FOLDER = Path(__file__).parents[2] / "conversations" / "playbooks"
FILES = sorted(FOLDER.glob("*.yaml"))
DATA = {path.stem: read_playbook(path) for path in FILES}
PLAYBOOKS = {slug: parse_playbook(data) for slug, data in DATA.items()}
UNITS = {"drives", "buildings", "process", "energy", "water", "mobility", "digital"}

each_playbook = pytest.mark.parametrize("slug", sorted(DATA))


# --- the shipped files


def test_every_unit_has_a_playbook() -> None:
    assert set(PLAYBOOKS) == UNITS | {"default"}
    assert all(playbook.slug == slug for slug, playbook in PLAYBOOKS.items())


def test_the_default_playbook_has_the_numbers_of_the_contract() -> None:
    default = PLAYBOOKS["default"]
    assert default.criteria == (Criterion.BUDGET, Criterion.AUTHORITY, Criterion.NEED, Criterion.TIMELINE)
    assert (default.budget_minimum, default.horizon_months, default.max_clarifications) == (0, 12, 2)
    assert default.window == timedelta(hours=24)
    assert [nudge.days for nudge in default.silent_invited.nudges] == [2, 5]
    assert default.silent_invited.end.days == 10
    assert [nudge.days for nudge in default.silent_core.nudges] == [1, 3]
    assert default.silent_core.end.days == 5
    assert len(default.details) == 2


@each_playbook
def test_a_shipped_playbook_says_everything_in_english_and_german(slug: str) -> None:
    english, german = (PLAYBOOKS[slug].texts[language] for language in ("en", "de"))
    detail_keys = {detail.key for detail in PLAYBOOKS[slug].details}
    for texts in (english, german):
        assert detail_keys | {c.value for c in Criterion} == set(texts.questions)
        assert set(texts.suggestions) >= detail_keys
    for section in ("questions", "clarifications", "topics", "phrases", "suggestions", "options"):
        ours, theirs = getattr(english, section), getattr(german, section)
        assert set(ours) == set(theirs), section
    for section in ("suggestions", "options"):
        ours, theirs = getattr(english, section), getattr(german, section)
        assert {key: len(value) for key, value in ours.items()} == {key: len(value) for key, value in theirs.items()}


@each_playbook
@pytest.mark.parametrize("language", ["en", "de"])
def test_there_are_enough_different_words(slug: str, language: str) -> None:
    texts = PLAYBOOKS[slug].texts[language]
    lists = {**texts.questions, **texts.clarifications, **texts.phrases, **texts.topics}
    assert all(len(set(variants)) == len(variants) for variants in lists.values())
    assert all(len(variants) >= 3 for variants in texts.questions.values())
    assert all(len(variants) >= 2 for variants in texts.phrases.values())
    assert not any("!" in text for variants in lists.values() for text in variants)


@each_playbook
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_suggested_answer_to_a_detail_is_read_as_one(slug: str, language: str) -> None:
    playbook = PLAYBOOKS[slug]
    texts = playbook.texts[language]
    for detail in playbook.details:
        *answers, skip = texts.suggestions[detail.key]
        assert read_detail(detail, texts, skip).skip
        read = [read_detail(detail, texts, answer).value for answer in answers]
        if detail.kind == "choice":
            assert read == list(texts.options[detail.key])
        elif detail.kind == "number":
            assert read == [float(answer) for answer in answers]


# --- laying one playbook over another


def test_merging_goes_key_by_key_and_replaces_lists_and_texts() -> None:
    base = {"slug": "a", "list": [1, 2], "deep": {"x": {"one": 1, "two": 2}, "y": "kept"}}
    own = {"based_on": "a", "slug": "b", "list": [3], "deep": {"x": {"two": 3}}, "new": {"z": 1}}
    before = deepcopy((base, own))
    assert merge_playbook(base, own) == {
        "slug": "b", "list": [3], "deep": {"x": {"one": 1, "two": 3}, "y": "kept"}, "new": {"z": 1},
    }  # fmt: skip
    assert (base, own) == before


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        ({"a": "based_on: nowhere\nslug: a"}, "a.yaml: based_on: there is no playbook 'nowhere'"),
        ({"a": "based_on: [b]\nslug: a"}, "a.yaml: based_on: there is no playbook"),
        ({"a": "based_on: b", "b": "based_on: a"}, "b.yaml: based_on: 'a' is based on this playbook itself"),
        ({"a": "based_on: a"}, "a.yaml: based_on: 'a' is based on this playbook itself"),
        ({"a": "slug: [unfinished"}, "a.yaml: not YAML"),
        ({"a": "just words"}, "a.yaml: expected named values"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, files: dict[str, str], complaint: str) -> None:
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PlaybookError, match=re.escape(complaint)):
        read_playbook(tmp_path / "a.yaml")


# --- faults


def put(*path: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        data[path[-1]] = value

    return change


def drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        del data[path[-1]]

    return change


EN = ("texts", "en")
FAULTS = [
    (drop("slug"), "slug: missing"),
    (put("slug", value=7), "slug: expected a text"),
    (put("based_on", value="default"), "based_on: merge this playbook with 'default' first"),
    (put("detials", value=[]), "detials: not known here"),
    (put("criteria", value=["budget", "authority", "need"]), "criteria: "),
    (put("criteria", value=["budget", "authority", "need", "need"]), "criteria: "),
    (put("criteria", value=["budget", "authority", "need", "time"]), "criteria[3]: 'time' is not one of"),
    (put("criteria", value="budget"), "criteria: expected a list"),
    (put("numbers", value=[1]), "numbers: expected named values"),
    (put("numbers", "budget_minimun", value=1), "numbers.budget_minimun: not known here"),
    (put("numbers", "horizon_months", value=0), "numbers.horizon_months: 0 is not a number"),
    (put("numbers", "horizon_months", value="12"), "numbers.horizon_months: '12' is not a number"),
    (put("numbers", "budget_minimum", value=float("nan")), "numbers.budget_minimum: nan is not a number"),
    (put("numbers", "window_hours", value=True), "numbers.window_hours: True is not a number"),
    (put("numbers", "window_reminder_hours", value=24), "numbers.window_reminder_hours: 24 is not below window_hours 24"),
    (put("numbers", "window_reminder_hours", value=-1), "numbers.window_reminder_hours: -1 is not a number"),
    (put("approve_first_mails", value="yes"), "approve_first_mails: 'yes' is not true or false"),
    (put("numbers", "currency", value="euro"), "numbers.currency: 'euro'"),
    (put("numbers", "max_clarifications", value=4), "texts.en.clarifications.budget: 3 of max_clarifications 4"),
    (put("silent_core", value={"nudge_days": [3, 1], "end_days": 5}), "silent_core: expected growing numbers"),
    (put("silent_core", value={"nudge_days": [1, "3"], "end_days": 5}), "silent_core: expected growing numbers"),
    (put("silent_core", value={"nudge_days": [], "end_days": 5}), "silent_core.nudge_days: expected a list"),
    (put("silent_invited", value={"nudge_days": [2]}), "silent_invited.end_days: missing"),
    (put("details", value={"sites": "number"}), "details: expected a list"),
    (put("details", 0, "kind", value="colour"), "details[0].kind: 'colour' is not one of"),
    (put("details", 1, "key", value="sites"), "details[1].key: 'sites' is taken"),
    (put("details", 0, "key", value="budget"), "details[0].key: 'budget' is taken"),
    (put("details", 0, "key", value="acres"), "texts.en.questions.acres: missing"),
    (put("texts", value={}), "texts.en: missing"),
    (drop("texts", "en"), "texts.en: missing"),
    (put("texts", "fr", value={}), "texts.fr: not one of en, de"),
    (put("texts", "de", value=None), "texts.de: expected named values"),
    (drop("texts", "de", "questions", "need"), "texts.de.questions.need: missing"),
    (drop("texts", "de", "meanings", "sites"), "texts.de.meanings.sites: missing"),
    (put(*EN, "phases", value={}), "texts.en.phases: not known here"),
    (put(*EN, "greeting", value="Hello {nmae}."), "texts.en.greeting: {nmae} is not known; merge fields that may stand here: "),
    (put(*EN, "greeting", value="Shall we begin?"), "texts.en.greeting: a question mark"),
    (put(*EN, "greeting", value=" "), "texts.en.greeting: expected a text"),
    (put(*EN, "questions", "need", value=[]), "texts.en.questions.need: expected a text or a list of texts"),
    (put(*EN, "questions", "need", value=["What?", 3]), "texts.en.questions.need[1]: expected a text"),
    (put(*EN, "questions", "need", 1, value="Tell me."), "texts.en.questions.need[1]: expected exactly one question"),
    (put(*EN, "questions", "need", 1, value="What? Why?"), "texts.en.questions.need[1]: expected exactly one question"),
    (put(*EN, "questions", "need", 1, value="What? Tell me."), "texts.en.questions.need[1]: expected exactly one question"),
    (put(*EN, "questions", "need", 0, value="a" * 200 + "?"), "texts.en.questions.need[0]: 201 characters; at most 200"),
    (put(*EN, "questions", "sites", 0, value="{name}?"), "texts.en.questions.sites[0]: {name} is not known; "),
    (put(*EN, "clarifications", "budget", 1, value="Well."), "texts.en.clarifications.budget[1]: expected exactly one question"),
    (put(*EN, "meanings", "need", value="{meaning}"), "texts.en.meanings.need: {meaning} is not known; "),
    (put(*EN, "labels", "need", value="n" * 61), "texts.en.labels.need: 61 characters"),
    (drop(*EN, "topics", "price"), "texts.en.topics.price: missing"),
    (put(*EN, "topics", "prize", value="None."), "texts.en.topics.prize: not known here"),
    (put(*EN, "topics", "price", value="Until {closes}."), "texts.en.topics.price[0]: {closes} is not known; "),
    (put(*EN, "topics", "price", value="a" * 161), "texts.en.topics.price[0]: 161 characters"),
    (drop(*EN, "phrases", "later"), "texts.en.phrases.later: missing"),
    (put(*EN, "phrases", "thank", value="Thanks."), "texts.en.phrases.thank: not known here"),
    (put(*EN, "phrases", "thanks", value="Thanks {what}."), "texts.en.phrases.thanks[0]: {what} is not known; "),
    (put(*EN, "phrases", "thanks", value="Thanks, { name }."), "texts.en.phrases.thanks[0]: { name } is not known; "),
    (put(*EN, "phrases", "thanks", value="Thanks, {name."), "texts.en.phrases.thanks[0]: a lone brace"),
    (put(*EN, "phrases", "thanks", value="Is that so?"), "texts.en.phrases.thanks[0]: a question mark"),
    (put(*EN, "phrases", "thanks", value="a" * 221), "texts.en.phrases.thanks[0]: 221 characters"),
    (put(*EN, "phrases", "noted", 0, value="Noted."), "texts.en.phrases.noted[0]: {what} is missing"),
    (put(*EN, "phrases", "pending", value="Do check."), "texts.en.phrases.pending[0]: {until} is missing"),
    (put(*EN, "phrases", "window", value="Done."), "texts.en.phrases.window[0]: {closes} is missing"),
    (put("passed_on", value=["price", "prize"]), "passed_on[1]: 'prize' is not one of agent, "),
    (put("passed_on", value=["price", "price"]), "passed_on[1]: 'price' is not one of agent, "),
    (put(*EN, "suggestions", "sites", value=[1, 2]), "texts.en.suggestions.sites[0]: expected a text"),
    (put(*EN, "phrases", "thanks", value="Thanks.\u0000"), "texts.en.phrases.thanks[0]: a character that cannot be shown"),
    (drop(*EN, "options", "contact_time"), "texts.en.options.contact_time: missing"),
    (put("texts", "de", "options", "contact_time", value=["früh"]), "texts.de.options.contact_time: 1 options, but"),
    (put(*EN, "options", "contact_time", value=["noon", "afternoon"]), "texts.en.options.contact_time[0]: 'noon' also stands"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "complaint"), FAULTS, ids=[complaint for _, complaint in FAULTS])
def test_a_fault_is_named_by_its_path(change: Callable[[dict[str, Any]], None], complaint: str) -> None:
    data = deepcopy(DATA["default"])
    parse_playbook(data)
    change(data)
    with pytest.raises(PlaybookError) as caught:
        parse_playbook(data)
    assert str(caught.value).startswith(complaint)


@pytest.mark.parametrize("data", [None, [], "words", 3])
def test_something_else_than_a_playbook_is_refused(data: Any) -> None:
    with pytest.raises(PlaybookError, match="playbook: expected named values"):
        parse_playbook(data)


# --- whole dialogues, with people who say anything

DIALOGUES = 500
WORDS = (
    "our pumps leak. can your thing tell me why?", "ja", "the old furnace", "Die Öfen fressen Strom! Warum?",
    "we lose about a third of the heat through the roof of hall 3, and nobody really knows since when or where it goes",
    "„Ausfälle“", "?", "x",
)  # fmt: skip
VALUES: dict[Criterion, tuple[dict[str, Any], ...]] = {
    Criterion.BUDGET: (
        {"amount_min": None, "amount_max": None, "currency": None, "period": None},
        {"amount_min": 40000.0, "amount_max": 60000.0, "currency": "EUR", "period": "year"},
        {"amount_min": None, "amount_max": 1234.5, "currency": "CHF", "period": None},
        {"amount_min": 5e6, "amount_max": None, "currency": None, "period": "month"},
    ),
    Criterion.AUTHORITY: tuple({"role": role} for role in ("decision_maker", "shared", "influencer", "none")),
    Criterion.NEED: tuple({"summary": words} for words in WORDS),
    Criterion.TIMELINE: (
        {"start": None, "end": None},
        {"start": "2027-06-01", "end": "2027-06-30"},
        {"start": "2026-12-20", "end": "2027-01-10"},
        {"start": None, "end": "2027-03-31"},
        {"start": "2027-01-04", "end": None},
    ),
}


def random_answer(chance: random.Random) -> Answer:
    criterion, disposition = chance.choice(list(Criterion)), chance.choice(list(Reported))
    if disposition is not Reported.ANSWERED:
        return Answer(criterion, disposition, "later", correction=chance.random() < 0.3)
    verdict, value = chance.choice(list(Verdict)), chance.choice(VALUES[criterion])
    return Answer(criterion, disposition, chance.choice(WORDS), verdict, value, chance.random() < 0.3)


def random_interpretation(chance: random.Random) -> Interpretation:
    rare = {Act.HUMAN, Act.OPT_OUT, Act.WRONG_PERSON, Act.ABUSE}
    acts = {act for act in Act if chance.random() < (0.01 if act in rare else 0.12)}
    answers: dict[Criterion, Answer] = {}
    for _ in range(chance.choice((0, 0, 1, 1, 2, 4))):
        answer = random_answer(chance)
        answers[answer.criterion] = answer
    if answers:
        acts.add(Act.ANSWER)
    topics = tuple(chance.sample(list(Topic), k=chance.choice((1, 1, 2))))
    return Interpretation(tuple(act for act in Act if act in acts), tuple(answers.values()), "random", topics=topics)


def random_detail(chance: random.Random, playbook: Playbook, state: State) -> DetailReading | None:
    key = policy.open_question(playbook, state)
    if key is None or key in policy.CRITERIA or chance.random() < 0.2:
        return None
    value = chance.choice((None, 3.0, "words"))
    free_text = playbook.detail(key).kind in ("text", "date")
    return DetailReading(key, value, skip=value is None and chance.random() < 0.5, free_text=free_text)


def dialogue(seed: int) -> Iterator[tuple[Playbook, Decision, Voice, str]]:
    chance = random.Random(seed)
    playbook = PLAYBOOKS[chance.choice(sorted(PLAYBOOKS))]
    zone = chance.choice(("Europe/Berlin", "Asia/Kolkata", "America/Sao_Paulo"))
    voice = Voice(("en", "de-AT")[seed % 2], zone, "Ostrand", chance.choice(("Eva", "")), chance.choice(WORDS))
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    decision = policy.begin(playbook, State())
    yield playbook, decision, voice, wording.greet(playbook, decision, voice)
    for _ in range(25):
        now += timedelta(minutes=chance.choice((1, 30, 400)))
        state = decision.state
        decision = policy.decide(playbook, state, random_interpretation(chance), now, random_detail(chance, playbook, state))
        yield playbook, decision, voice, wording.word(playbook, decision, voice)


def english_pieces(playbook: Playbook) -> set[str]:
    """Every stretch of English words in a playbook that is long enough to be told from German."""
    texts = playbook.texts["en"]
    lists = {**texts.questions, **texts.clarifications, **texts.topics, **texts.phrases}
    whole = [texts.greeting, *texts.meanings.values(), *(text for variants in lists.values() for text in variants)]
    return {piece.strip() for text in whole for piece in re.split(r"\{\w+\}", text) if len(piece.strip()) > 5}


def promised(decision: Decision, voice: Voice) -> Iterator[str]:
    """Words that must stand in the reply: what nobody asked for or was changed, and until when answers can be changed."""
    language = voice.language[:2]
    closes = decision.state.window_closes_at
    until = wording.clock_time(closes, voice.zone, language) if closes else {"en": "24 hours", "de": "24 Stunden"}[language]
    for move in decision.moves:
        if move.kind is MoveKind.RECORD and move.standing is not None and move.key != Criterion.NEED:
            if move.standing.disposition is Disposition.ANSWERED and (move.before is not None or not move.was_open):
                yield wording.describe(Criterion(move.key), move.standing, language)
            elif move.standing.disposition is Disposition.PENDING:
                yield until
        elif move.kind is MoveKind.OPEN_WINDOW:
            yield until


ENGLISH = {slug: english_pieces(playbook) for slug, playbook in PLAYBOOKS.items()}
SENTENCE_END = re.compile(r"(?<!\d)[.] (?=[A-ZÄÖÜ„“])")


@pytest.mark.parametrize("block", range(10))
def test_whatever_is_said_the_replies_read_well(block: int) -> None:
    for seed in range(block * DIALOGUES // 10, (block + 1) * DIALOGUES // 10):
        previous = ""
        for playbook, decision, voice, reply in dialogue(seed):
            about = f"seed {seed}: {reply}"
            assert len(reply) <= wording.MAX_LENGTH, about
            assert "{" not in reply, about
            assert "  " not in reply, about
            assert not reply or reply != previous, about
            if decision.asks:
                assert reply.endswith("?"), about
                assert reply.count("?") == 1, about
                begins = decision.state.turns == 0
                assert len(SENTENCE_END.findall(reply)) <= (3 if begins else 2), about
            else:
                assert "?" not in reply, about
            if voice.language.startswith("de"):
                assert not [piece for piece in ENGLISH[playbook.slug] if piece in reply], about
            assert not [what for what in promised(decision, voice) if what not in reply], about
            previous = reply


def test_a_version_from_before_a_topic_was_added_answers_it_with_the_nearest_one() -> None:
    """Running conversations stay on their version, which knows nothing of texts that came later."""
    data = deepcopy(DATA["default"])
    for words in data["texts"].values():
        del words["topics"]["source"]
    topics = parse_playbook(data).texts["en"].topics
    assert topics["source"] == topics["privacy"]
