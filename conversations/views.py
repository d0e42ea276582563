"""The chat's pages, the lead's and the rep's. GET changes nothing; plain forms serve pages without JavaScript or websocket."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

from csp.decorators import csp_replace
from django.conf import settings
from django.contrib import messages as flash
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import get_language_from_request
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from conversations import handover, questions, services
from conversations.consumers import message_frame
from conversations.engine import stored, wording
from conversations.interpreters import card
from conversations.models import Conversation, OpenQuestion
from leads import clock, links
from leads.access import lead_of, leads_of, rep_of_request
from leads.assigning import OfferOverError
from leads.bant import Criterion, Disposition
from leads.models import BantAnswer, Lead, Rep


def _lead(token: str) -> Lead | None:
    found: Lead | None = Lead.objects.by_chat_token(token, now=clock.now()).select_related("business_unit").first()
    return found


def _no_link(request: HttpRequest) -> HttpResponse:
    return render(request, "conversations/no_link.html", {"language": get_language_from_request(request)}, status=404)


@require_safe
@never_cache
def chat(request: HttpRequest, token: str) -> HttpResponse:
    """The page with the transcript so far."""
    lead = _lead(token)
    if lead is None:
        return _no_link(request)
    return _chat_page(request, lead, links.trimmed(token), kept=False)


@require_safe
@never_cache
def kept_chat(request: HttpRequest, key: str) -> HttpResponse:
    """The same page at an address without the secret, for the browser that has it in a cookie."""
    token = request.COOKIES.get(_cookie_name(key), "")
    lead = _lead(token)
    if lead is None or links.address_key(token) != key:
        return _no_link(request)
    return _chat_page(request, lead, token, kept=True)


@csrf_exempt  # as `say`
@require_POST
def keep_link(request: HttpRequest, token: str) -> HttpResponse:
    """Put the link's secret into a cookie of this browser; `address` is where the page stands from now on (ASVS 14.2.1)."""
    lead = _lead(token)
    if lead is None:
        return _no_link(request)
    token = links.trimmed(token)
    key = links.address_key(token)
    answer = JsonResponse({"address": reverse("chat-kept", args=[key])})
    answer.set_cookie(
        _cookie_name(key), token, max_age=links.CHAT_LINK_LASTS, secure=settings.SECURE, httponly=True, samesite="Lax"
    )
    return answer


def _cookie_name(key: str) -> str:
    """One cookie a lead; over https it is bound to this very host."""
    return f"{'__Host-' if settings.SECURE else ''}chat-{key}"


def _chat_page(request: HttpRequest, lead: Lead, token: str, *, kept: bool) -> HttpResponse:
    conversation = (
        Conversation.objects.filter(lead=lead).select_related("lead__business_unit", "playbook", "rep").order_by("-pk").first()
    )
    context = _chat_context(request, lead, conversation, token)
    context["keep_url"] = "" if kept else reverse("chat-keep", args=[token])
    response = render(request, "conversations/chat.html", context)
    response["Referrer-Policy"] = "no-referrer"  # the address is a secret
    return _framed_by(request, response, lead.business_unit.sites.split() if lead.business_unit else [])


def _framed_by(request: HttpRequest, response: HttpResponse, sites: list[str]) -> HttpResponse:
    """The page may stand in frames of these sites, and of no others."""
    if not sites:
        return response

    @csp_replace({"frame-ancestors": sites})
    @xframe_options_exempt
    def framed(request: HttpRequest) -> HttpResponse:
        return response

    framed(request)
    return response


@require_safe
@cache_control(max_age=3600)
def embed(request: HttpRequest) -> HttpResponse:
    """The script whose tag puts a chat into a site's page, at an address that stays."""
    return render(request, "conversations/embed.js", content_type="text/javascript; charset=utf-8")


def _chat_context(request: HttpRequest, lead: Lead, conversation: Conversation | None, token: str) -> dict[str, Any]:
    unit = lead.business_unit
    language = (conversation.language if conversation else lead.language).partition("-")[0]
    context: dict[str, Any] = {
        "lead": lead,
        "unit": unit,
        "company": settings.COMPANY,
        "language": language if language in ("en", "de") else "en",
        "zone": lead.zone,
        "token": token,
        "conversation": conversation,
        "chat_messages": [],
        "status": {},
        "noted": [],
        "editable": False,
        "may_return": False,
        "again_url": reverse("chat-again", args=[token]),
        "closes": "",
        "fresh_id": uuid4(),
        "websocket_path": f"/ws/chat/{token}/",
        "say_url": reverse("chat-say", args=[token]),
        "messages_url": reverse("chat-messages", args=[token]),
        "transcript_url": reverse("chat-transcript", args=[token]),
        "optout_url": links.optout_url(lead),
        "privacy_url": settings.PRIVACY_URL or reverse("privacy"),
        "max_length": services.MAX_MESSAGE,
        "error": request.GET.get("error", ""),
        "now": clock.now(),
    }
    if conversation is not None:
        context["chat_messages"] = list(conversation.messages.select_related("rep").order_by("seq"))
        context["status"] = services.status_of(conversation)
        context["noted"] = noted(conversation, context["language"])
        # The same until somebody says something: a form sent twice says it once.
        context["card_id"] = uuid5(NAMESPACE_OID, f"{conversation.pk}.{conversation.last_seq}")
        context["may_return"] = services.may_return(conversation)
        running = conversation.state in (Conversation.State.CORE, Conversation.State.WINDOW)
        context["editable"] = running and not conversation.window_has_ended(context["now"])
        if conversation.window_closes_at:
            context["closes"] = wording.clock_time(conversation.window_closes_at, lead.zone, context["language"])
    return context


def noted(conversation: Conversation, page_language: str) -> list[dict[str, str]]:
    """What was taken down so far, in the lead's language: label, text, disposition; the optional details behind the criteria.

    `change` and `withdraw` are what the card's forms write in the lead's name.
    """
    script = services.script_of(conversation.playbook_id)
    language, texts = script.texts_for(conversation.language)
    rows = {row.criterion: row for row in BantAnswer.objects.filter(lead_id=conversation.lead_id)}
    criteria = [
        {
            "key": criterion.value,
            "label": texts.labels[criterion.value],
            "disposition": rows[criterion.value].disposition,
            "text": wording.describe(Criterion(criterion), _standing(rows[criterion.value]), language),
            "change": card.CHANGE[page_language][criterion],
            "withdraw": card.WITHDRAW[page_language][criterion],
        }
        for criterion in script.criteria
        if criterion.value in rows and rows[criterion.value].disposition != Disposition.OPEN
    ]
    details = stored.memory_from(conversation.memory).get("details", {})
    return criteria + [
        {"key": key, "label": texts.labels[key], "disposition": "detail", "text": wording.plain_value(value)}
        for key, value in details.items()
        if value is not None
    ]


def _standing(row: BantAnswer) -> Any:
    return stored.standing_from({"disposition": row.disposition, "verdict": row.verdict, "value": row.value, "quote": row.quote})


@csrf_exempt  # the secret link is the proof: nobody else's page knows it, and there is no session to ride on
@require_POST
def say(request: HttpRequest, token: str) -> HttpResponse:
    """One message by plain form or fetch. Answers with JSON where it is asked for, else goes back to the page."""
    lead = _lead(token)
    if lead is None:
        return _no_link(request)
    wants_json = "application/json" in request.headers.get("Accept", "")
    now, client_id = clock.now(), _client_id(request)
    latest = services.conversation_of(lead, now=now)
    if latest is None:
        return _no_link(request)
    text = request.POST.get("text", "")
    if text.strip():  # a form of the card says before the answer what it is about
        text = request.POST.get("before", "") + text
    try:
        heard = services.hear(latest.pk, text, client_id=client_id, now=now)
        services.respond(latest.pk, now=now)
    except (services.MessageError, services.ConversationClosedError) as error:
        code = getattr(error, "code", "opted_out")
        if wants_json:
            return _error_frame(code, error, client_id)
        return HttpResponseRedirect(f"{reverse('chat', args=[token])}?error={code}#write")
    if wants_json:
        return JsonResponse({"type": "ack", "id": str(client_id), "seq": heard.message.seq})
    return HttpResponseRedirect(f"{reverse('chat', args=[token])}#write")


@csrf_exempt
@require_POST
def begin_again(request: HttpRequest, token: str) -> HttpResponse:
    """A new conversation after the end of one, where the playbook allows it; the page says which of both is true."""
    lead = _lead(token)
    if lead is None:
        return _no_link(request)
    with suppress(services.ConversationClosedError, services.PlaybookMissingError):
        services.begin_again(lead, now=clock.now())
    return HttpResponseRedirect(f"{reverse('chat', args=[token])}#write")


def _client_id(request: HttpRequest) -> UUID:
    """The page's id of the message that a form brings; a new one if it has none."""
    try:
        return UUID(request.POST.get("id", ""))
    except ValueError:
        return uuid4()


def _error_frame(code: str, error: Exception, client_id: UUID) -> JsonResponse:
    return JsonResponse({"type": "error", "code": code, "message": str(error), "id": str(client_id)}, status=400)


def _news(news: services.Snapshot) -> JsonResponse:
    return JsonResponse({"messages": [message_frame(message) for message in news.messages], "status": news.status})


@require_safe
def messages(request: HttpRequest, token: str) -> HttpResponse:
    """What is new after `?after=SEQ`, for pages whose websocket is blocked."""
    lead = _lead(token)
    latest = Conversation.objects.filter(lead=lead).order_by("-pk").first() if lead else None
    if latest is None:
        return JsonResponse({"type": "error", "code": "no_such_link", "message": "This link is not valid."}, status=404)
    return _news(services.snapshot(latest.pk, after=services.seq_of(request.GET.get("after", "0"))))


@require_safe
@never_cache
def transcript(request: HttpRequest, token: str) -> HttpResponse:
    """What was said so far as a text file, for the lead to keep."""
    lead = _lead(token)
    if lead is None:
        return _no_link(request)
    conversation = Conversation.objects.filter(lead=lead).select_related("lead", "playbook", "rep").order_by("-pk").first()
    context = _chat_context(request, lead, conversation, links.trimmed(token))
    response = render(request, "conversations/transcript.txt", context, content_type="text/plain; charset=utf-8")
    name = f"{slugify(settings.COMPANY)}-{context['now']:%Y-%m-%d}.txt"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


# --- the reps' side


def _chat_of(rep: Rep, pk: int, *, joining: bool = False) -> Conversation:
    """A chat that this rep may read, or (`joining`) try to join. Raises Http404."""
    chats = Conversation.objects.select_related("lead__business_unit", "lead__partner", "rep")
    found: Conversation = get_object_or_404(chats, pk=pk)
    now = clock.now()
    if handover.may_see(found, rep, now=now) or (joining and handover.is_for(found, rep, now=now)):
        return found
    raise Http404


@login_required
@never_cache
@require_safe
def running_chats(request: HttpRequest) -> HttpResponse:
    """The chats that the rep may join or writes in, as the open desk fetches them again."""
    return render(request, "leads/_running.html", {"rep": rep_of_request(request), "now": clock.now()})


@login_required
@never_cache
@require_safe
def rep_chat(request: HttpRequest, pk: int) -> HttpResponse:
    """A running chat, to read before joining; a lead that is the rep's own has its page."""
    rep = rep_of_request(request)
    conversation = _chat_of(rep, pk)
    if leads_of(rep).filter(pk=conversation.lead_id).exists():
        return HttpResponseRedirect(_lead_page(conversation))
    context = {
        "rep": rep,
        "lead": conversation.lead,
        "conversation": conversation,
        "chat_messages": list(conversation.messages.select_related("rep").order_by("seq")),
        "now": clock.now(),
    }
    return render(request, "leads/chat.html", context)


def _lead_page(conversation: Conversation) -> str:
    return reverse("desk-lead", args=[conversation.lead_id]) + "#write"


@login_required
@require_POST
def rep_chat_join(request: HttpRequest, pk: int) -> HttpResponse:
    """Join a running chat. Who was not the first is told who was."""
    rep = rep_of_request(request)
    conversation = _chat_of(rep, pk, joining=True)
    try:
        handover.join_chat(pk, rep=rep, now=clock.now())
    except (handover.HandoverError, OfferOverError) as error:
        flash.error(request, str(error))
        seen = handover.may_see(Conversation.objects.select_related("lead").get(pk=pk), rep, now=clock.now())
        return HttpResponseRedirect(reverse("rep-chat", args=[pk]) if seen else reverse("desk"))
    return HttpResponseRedirect(_lead_page(conversation))


@login_required
@require_POST
def rep_chat_say(request: HttpRequest, pk: int) -> HttpResponse:
    """One message to the lead by plain form or fetch."""
    rep = rep_of_request(request)
    conversation = _chat_of(rep, pk)
    wants_json = "application/json" in request.headers.get("Accept", "")
    client_id = _client_id(request)
    try:
        text = request.POST.get("text", "")
        message = handover.say_as_rep(pk, rep=rep, text=text, client_id=client_id, now=clock.now())
    except (services.MessageError, handover.HandoverError) as error:
        if wants_json:
            return _error_frame(getattr(error, "code", "not_yours"), error, client_id)
        flash.error(request, str(error))
        return HttpResponseRedirect(_lead_page(conversation))
    if wants_json:
        return JsonResponse({"type": "ack", "id": str(client_id), "seq": message.seq})
    return HttpResponseRedirect(_lead_page(conversation))


@login_required
@require_POST
def rep_chat_hand_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the chat back to the agent."""
    rep = rep_of_request(request)
    conversation = _chat_of(rep, pk)
    try:
        handover.hand_back(pk, rep=rep, now=clock.now())
    except handover.HandoverError as error:
        flash.error(request, str(error))
    else:
        flash.success(request, f"The AI assistant has the chat with {conversation.lead} again.")
    return HttpResponseRedirect(reverse("desk"))


@login_required
@never_cache
@require_safe
def rep_chat_messages(request: HttpRequest, pk: int) -> HttpResponse:
    """What is new after `?after=SEQ`, for a rep's page whose websocket is blocked."""
    after = services.seq_of(request.GET.get("after", "0"))
    news = handover.look(pk, rep=rep_of_request(request), after=after, now=clock.now())
    if news is None:
        raise Http404
    return _news(news)


@login_required
@require_POST
def answer_question(request: HttpRequest, pk: int) -> HttpResponse:
    """Tick off a question that the agent had passed on; `answered=0` takes the tick back. Of the rep's own leads only."""
    rep = rep_of_request(request)
    question = get_object_or_404(OpenQuestion.objects.select_related("conversation"), pk=pk)
    lead = lead_of(rep, question.conversation.lead_id)
    questions.tick_question(question, answered=request.POST.get("answered", "1") != "0", now=clock.now())
    return HttpResponseRedirect(reverse("desk-lead", args=[lead.pk]) + "#questions")
