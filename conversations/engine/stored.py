"""States and interpretations as plain data and back, so that a turn can be stored and decided again. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from conversations.engine.acts import Act, Answer, Interpretation, Reported, Theme, Topic
from conversations.engine.policy import DetailReading, Phase, Standing, State
from conversations.engine.wording import Voice
from leads.bant import Criterion, Disposition, Verdict


def state_data(state: State) -> dict[str, Any]:
    """A state as JSON values; instants as ISO 8601 with offset."""
    return {
        "phase": state.phase.value,
        "answers": {
            criterion.value: {
                "disposition": standing.disposition.value,
                "verdict": standing.verdict.value if standing.verdict else None,
                "value": dict(standing.value) if standing.value is not None else None,
                "quote": standing.quote,
            }
            for criterion, standing in state.answers.items()
        },
        **memory_data(state),
        "facts": dict(state.facts),
        "opted_out": state.opted_out,
        "window_closes_at": state.window_closes_at.isoformat() if state.window_closes_at else None,
        "rep_present": state.rep_present,
    }


def memory_data(state: State) -> dict[str, Any]:
    """The part of a state that no other column holds."""
    return {
        "confirmed": dict(state.confirmed),
        "refuted": list(state.refuted),
        "asked": dict(state.asked),
        "clarified": dict(state.clarified),
        "details": dict(state.details),
        "details_open": state.details_open,
        "insults": state.insults,
        "turns": state.turns,
    }


def standing_from(data: Mapping[str, Any]) -> Standing:
    """A settled criterion from its data."""
    verdict = data["verdict"]
    return Standing(Disposition(data["disposition"]), Verdict(verdict) if verdict else None, data["value"], data["quote"])


def state_from(data: Mapping[str, Any]) -> State:
    """The inverse of `state_data`."""
    closes = data["window_closes_at"]
    return State(
        phase=Phase(data["phase"]),
        answers={Criterion(key): standing_from(value) for key, value in data["answers"].items()},
        facts=data["facts"],
        opted_out=data["opted_out"],
        window_closes_at=datetime.fromisoformat(closes) if closes else None,
        rep_present=data["rep_present"],
        **memory_from(data),
    )


def memory_from(data: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments of State from what `memory_data` stored; an empty mapping gives the beginning."""
    names = ("confirmed", "asked", "clarified", "details", "details_open", "insults", "turns")
    return {key: data[key] for key in names if key in data} | {"refuted": tuple(data.get("refuted", ()))}


def interpretation_data(said: Interpretation, detail: DetailReading | None) -> dict[str, Any]:
    """What was understood, in the field names of the product's contract."""
    data: dict[str, Any] = {
        "acts": [act.value for act in said.acts],
        "answers": [answer_data(answer) for answer in said.answers],
        "yes_no": said.yes_no,
        "topics": [topic.value for topic in said.topics],
        "question": said.question,
        "side_answer": said.side_answer,
        "theme": said.theme.value if said.theme else None,
    }
    if detail is not None:
        data["detail"] = {
            "key": detail.key,
            "value": detail.value,
            "skip": detail.skip,
            "free_text": detail.free_text,
            "only": detail.only,
            "words": detail.words,
        }
        if detail.further:
            data["detail"]["further"] = dict(detail.further)
    return data


def voice_data(voice: Voice) -> dict[str, Any]:
    """To whom a reply was said, as JSON values."""
    return {**asdict(voice), "today": voice.today.isoformat() if voice.today else None}


def voice_from(data: Mapping[str, Any]) -> Voice:
    """The inverse of `voice_data`."""
    return Voice(**{**data, "today": date.fromisoformat(data["today"]) if data["today"] else None})


def answer_data(answer: Answer) -> dict[str, Any]:
    """One answer in the field names of the contract."""
    return {
        "criterion": answer.criterion.value,
        "disposition": answer.disposition.value,
        "verdict": answer.verdict.value if answer.verdict else None,
        "quote": answer.quote,
        "value": dict(answer.value) if answer.value is not None else None,
        "correction": answer.correction,
    }


def interpretation_from(data: Mapping[str, Any], interpreter: str) -> tuple[Interpretation, DetailReading | None]:
    """The inverse of `interpretation_data`."""
    answers = tuple(
        Answer(
            Criterion(item["criterion"]),
            Reported(item["disposition"]),
            item["quote"],
            Verdict(item["verdict"]) if item["verdict"] else None,
            item["value"],
            item["correction"],
        )
        for item in data["answers"]
    )
    said = Interpretation(
        tuple(Act(act) for act in data["acts"]),
        answers,
        interpreter,
        data["yes_no"],
        tuple(Topic(topic) for topic in data["topics"]),
        data["question"],
        data.get("side_answer", ""),
        Theme(data["theme"]) if data.get("theme") else None,
    )
    detail = data.get("detail")
    return said, DetailReading(**detail) if detail else None
