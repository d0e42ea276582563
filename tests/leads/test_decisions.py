"""Judgements in the tables: one receipt each, managers' overrides, and the pages on which both are seen."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from django_fsm import TransitionNotAllowed

from conversations import services as conversations
from conversations.models import Conversation
from leads import assigning, evaluation, receipts, record
from leads.guards import append_only, install
from leads.models import AnswerVersion, BantAnswer, DecisionReceipt, Lead, LeadEvent, Offer
from tests.conversations.readers import GOOD_CORE, POOR_CORE, SCRIPTED

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY = timedelta(hours=24)


@pytest.fixture
def judge(make_lead, now):
    """A lead who said these words and whose window has closed: `judge(*GOOD_CORE)`."""

    def make(*texts: str, **fields) -> Lead:
        talk = conversations.open_conversation(make_lead(**fields), now=now)
        for text in texts:
            conversations.hear(talk.pk, text, client_id=uuid4(), now=now)
            conversations.respond(talk.pk, now=now, interpreter=SCRIPTED)
        assert conversations.close_window(talk.pk, now=now + DAY)
        found: Lead = Lead.objects.get(pk=talk.lead_id)
        return found

    return make


@pytest.fixture
def manager(client, admin_user):
    """A browser in which a manager is logged in."""
    client.force_login(admin_user)
    return client


def tamper(receipt: DecisionReceipt, old: str, new: str) -> None:
    """Change a stored receipt behind the database's back."""
    with connection.cursor() as cursor:
        on = " ON leads_decisionreceipt" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER leads_decisionreceipt_never_changes{on}")
        cursor.execute(
            "UPDATE leads_decisionreceipt SET content = replace(content, %s, %s) WHERE id = %s", [old, new, receipt.pk]
        )
    install(connection, append_only("leads_decisionreceipt"))


# --- the receipt of an evaluation


@pytest.mark.parametrize(("core", "outcome"), [(GOOD_CORE, "qualified"), (POOR_CORE, "not_qualified")])
def test_each_judgement_leaves_one_receipt_that_gives_it_again(judge, now, core, outcome) -> None:
    lead = judge(*core)
    receipt = DecisionReceipt.objects.get(lead=lead)
    assert receipts.check(receipt.content, receipt.digest) == []
    assert receipts.recompute(receipt.content).outcome == outcome
    content = json.loads(receipt.content)
    assert content["playbook"]["slug"] == "default"
    assert content["window"] == {"opened_at": now.isoformat(), "closed_at": (now + DAY).isoformat()}
    answers = {row.criterion: row for row in BantAnswer.objects.filter(lead=lead)}
    for row in content["criteria"]:
        answer = answers.pop(row["criterion"])
        stands = (answer.disposition, answer.verdict, answer.quote, answer.message_id, answer.settled_at.isoformat())
        assert (row["disposition"], row["verdict"], row["quote"], row["message_id"], row["settled_at"]) == stands
    assert not answers
    event = LeadEvent.objects.get(lead=lead, kind__in=("qualify", "disqualify"))
    assert event.to_state == outcome


def test_a_window_that_is_closed_again_leaves_no_second_receipt(judge, now) -> None:
    lead = judge(*POOR_CORE)
    assert not conversations.close_window(Conversation.objects.get(lead=lead).pk, now=now + 2 * DAY)
    assert DecisionReceipt.objects.count() == 1


def test_a_judgement_that_fails_leaves_no_receipt(conversation, now) -> None:
    for text in GOOD_CORE:
        conversations.hear(conversation.pk, text, client_id=uuid4(), now=now)
        conversations.respond(conversation.pk, now=now, interpreter=SCRIPTED)
    with connection.cursor() as cursor:  # a state from which nobody can be judged
        cursor.execute("UPDATE leads_lead SET state = 'won', state_version = state_version + 1")
    with pytest.raises(TransitionNotAllowed):
        conversations.close_window(conversation.pk, now=now + DAY)
    assert not DecisionReceipt.objects.exists()
    assert Conversation.objects.get().state == "window"


def test_a_stored_receipt_cannot_be_changed(judge) -> None:
    judge(*POOR_CORE)
    receipt = DecisionReceipt.objects.get()
    receipt.content = receipt.content.replace("not_qualified", "qualified")
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        receipt.save()
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        DecisionReceipt.objects.update(digest="0" * 64)


def test_one_command_checks_all_receipts(judge, capsys) -> None:
    judge(*GOOD_CORE)
    judge(*POOR_CORE)
    call_command("check_receipt", "--all")
    assert json.loads(capsys.readouterr().out) == {"checked": 2, "wrong": 0}
    changed = DecisionReceipt.objects.latest("pk")
    tamper(changed, "not me", "not ME")
    with pytest.raises(SystemExit) as stopped:
        call_command("check_receipt", "--all")
    assert stopped.value.code == 1
    first, last = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["receipt"], first["lead"]) == (changed.pk, changed.lead_id)
    assert "The text was changed" in first["faults"][0]
    assert last == {"checked": 2, "wrong": 1}


@pytest.mark.parametrize(
    ("given", "words"), [([], "use --all"), (["999"], "there is no receipt 999"), (["9" * 30], "no receipt 9")]
)
def test_a_receipt_that_does_not_exist_is_said_in_one_line(db, capsys, given: list[str], words: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        call_command("check_receipt", *given)
    assert stopped.value.code == 2
    assert words in capsys.readouterr().err


# --- its page


def page_of(receipt: DecisionReceipt) -> str:
    return reverse("admin:leads_decisionreceipt_change", args=[receipt.pk])


def test_the_receipts_page_says_it_in_words_and_recomputes(judge, manager) -> None:
    lead = judge(*POOR_CORE, company="<b>Brandt</b>")
    receipt = lead.decisions.get()
    shown = manager.get(page_of(receipt)).content.decode()
    assert "Not qualified" in shown
    assert "1 of 4 criteria positive, 2 needed" in shown
    assert "authority- not me" in shown
    assert '<span class="verdict positive">Positive</span>' in shown
    assert "&lt;b&gt;Brandt&lt;/b&gt;" in shown
    assert receipt.digest in shown
    assert "Recomputed: the same" not in shown
    recomputed = manager.post(page_of(receipt)).content.decode()
    assert "Recomputed: the same" in recomputed
    listed = manager.get(reverse("admin:leads_lead_change", args=[lead.pk])).content.decode()
    assert page_of(receipt) in listed


def test_a_changed_byte_of_a_copy_is_shown(judge, manager) -> None:
    receipt = judge(*POOR_CORE).decisions.get()
    same = manager.post(page_of(receipt), {"copy": f" {receipt.content}\r\n"}).content.decode()
    assert "The copy is this receipt" in same
    other = manager.post(page_of(receipt), {"copy": receipt.content.replace("not me", "not mE")}).content.decode()
    assert "This copy differs from the receipt" in other
    assert "not mE" in other
    nothing = manager.post(page_of(receipt), {"copy": "what?"}).content.decode()
    assert "not the text of a receipt" in nothing


@pytest.mark.parametrize(("old", "new"), [("positive", "negative"), ('{"about"', '["about"'), ("bantqual decision", "other")])
def test_a_receipt_changed_behind_our_back_is_shown(judge, manager, old: str, new: str) -> None:
    receipt = judge(*POOR_CORE).decisions.get()
    tamper(receipt, old, new)
    assert manager.get(page_of(receipt)).status_code == 200
    assert "This receipt was changed after it was issued" in manager.post(page_of(receipt)).content.decode()
    assert manager.get(reverse("admin:leads_decisionreceipt_changelist")).status_code == 200


# --- overrides


def test_a_manager_sends_a_lead_to_the_reps_after_all(judge, now, rep) -> None:
    lead = judge(*POOR_CORE)
    answers = list(BantAnswer.objects.values())
    versions = AnswerVersion.objects.count()
    receipt = evaluation.override_outcome(lead, "qualified", reason=" known customer ", by="rosa", now=now + 2 * DAY)
    assert Lead.objects.get(pk=lead.pk).state == "assigned"
    assert Offer.objects.get().rep == rep
    first = lead.decisions.order_by("pk").first()
    told = json.loads(receipt.content)["override"]
    earlier = {"number": first.pk, "digest": first.digest, "outcome": "not_qualified"}
    assert told == {"by": "rosa", "reason": "known customer", "outcome": "qualified", "earlier": earlier}
    assert receipts.check(receipt.content, receipt.digest) == []
    event = LeadEvent.objects.get(lead=lead, kind="override_qualify")
    assert (event.actor, event.why, event.from_state) == ("manager:rosa", "known customer", "not_qualified")
    assert list(BantAnswer.objects.values()) == answers
    assert AnswerVersion.objects.count() == versions


@pytest.mark.parametrize("stands", ["qualified", "assigned", "accepted"])
def test_a_manager_takes_a_lead_from_queue_and_rep(judge, rep, now, stands: str) -> None:
    if stands == "qualified":
        assigning.set_presence(rep, False, now=now)
    lead = judge(*GOOD_CORE)
    if stands == "accepted":
        assigning.accept_offer(Offer.objects.select_related("rep", "assignment").get(), now=now + DAY)
    assert Lead.objects.get(pk=lead.pk).state == stands
    evaluation.override_outcome(lead, "not_qualified", reason="a competitor", by="rosa", now=now + 2 * DAY)
    assert Lead.objects.get(pk=lead.pk).state == "not_qualified"
    assert not lead.assignments.filter(ended_at=None).exists()
    assert not Offer.objects.filter(outcome="open").exists()
    assert receipts.recompute(lead.decisions.last().content).by_rule == "qualified"


def test_a_lead_that_never_answered_can_be_qualified_by_a_manager(make_lead, now) -> None:
    lead = make_lead()
    record.move(lead, "give_up", now=now, actor="test")
    receipt = evaluation.override_outcome(lead, "qualified", reason="called us", by="rosa", now=now)
    assert json.loads(receipt.content)["override"]["earlier"] is None
    assert Lead.objects.get(pk=lead.pk).state == "assigned"


@pytest.mark.parametrize("reason", ["", "  \n", "x" * 301])
def test_an_override_needs_a_reason(judge, now, reason: str) -> None:
    lead = judge(*POOR_CORE)
    with pytest.raises(evaluation.ReasonError, match="1 to 300"):
        evaluation.override_outcome(lead, "qualified", reason=reason, by="rosa", now=now + 2 * DAY)
    assert lead.decisions.count() == 1


@pytest.mark.parametrize(("core", "outcome"), [(GOOD_CORE, "qualified"), (POOR_CORE, "not_qualified")])
def test_there_is_nothing_to_override_where_the_outcome_stands(judge, now, core, outcome: str) -> None:
    lead = judge(*core)
    with pytest.raises(evaluation.NothingToOverrideError, match="a manager can make it"):
        evaluation.override_outcome(lead, outcome, reason="why not", by="rosa", now=now + 2 * DAY)
    assert lead.decisions.count() == 1


def test_who_opted_out_is_never_sent_to_a_rep(judge, now) -> None:
    lead = judge(*POOR_CORE)
    conversations.opt_out(lead, now=now + DAY, how="link")
    with pytest.raises(evaluation.NothingToOverrideError, match="opted out"):
        evaluation.override_outcome(lead, "qualified", reason="but still", by="rosa", now=now + 2 * DAY)


def test_the_override_is_a_button_a_reason_and_a_yes(judge, manager) -> None:
    lead = judge(*POOR_CORE)
    override = reverse("admin:leads_lead_override", args=[lead.pk])
    assert override in manager.get(reverse("admin:leads_lead_change", args=[lead.pk])).content.decode()
    assert "Yes, qualify this lead" in manager.get(override).content.decode()
    refused = manager.post(override, {"reason": " ", "outcome": "qualified"}).content.decode()
    assert "Give a reason" in refused
    assert Lead.objects.get(pk=lead.pk).state == "not_qualified"
    done = manager.post(override, {"reason": "known customer", "outcome": "qualified"}, follow=True).content.decode()
    assert "is qualified now" in done
    assert "overridden by admin" in done, "both decisions are listed"
    assert Lead.objects.get(pk=lead.pk).state == "assigned"
    # The page of another browser, opened before, says what it would do; that is not turned around.
    again = manager.post(override, {"reason": "again", "outcome": "qualified"}, follow=True).content.decode()
    assert "a manager can make it qualified where it is not qualified, no response" in again
    assert Lead.objects.get(pk=lead.pk).state == "assigned"


def test_without_the_right_to_change_leads_there_is_no_override(judge, client, django_user_model) -> None:
    lead = judge(*POOR_CORE)
    client.force_login(django_user_model.objects.create_user("viewer", password="x", is_staff=True))
    assert client.post(reverse("admin:leads_lead_override", args=[lead.pk]), {"reason": "x"}).status_code == 403
    assert client.get(page_of(lead.decisions.get())).status_code == 403
    assert Lead.objects.get(pk=lead.pk).state == "not_qualified"
