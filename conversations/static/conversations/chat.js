// The chat page: shows messages, never decides anything. The server's numbering (`seq`) is the truth; connection.js
// carries the words. They enter the page by textContent only.
"use strict";

(() => {
  const WORDS = {
    en: {
      you: "You", mailed: "You by e-mail", agent: "AI assistant", sent: "Sent", sending: "Sending …", waiting: "Not sent yet", refused: "Not sent",
      again: "Try again", reconnecting: "Connecting again …", soon: "Less than an hour left to change your answers.",
      offline: "You are offline. What you write is kept here and sent as soon as you are back.",
      dead: "This link is not valid any more. Please use the one in our newest e-mail.",
      progress: (n, of) => `${n} of ${of} answered`,
      blank: "The message was empty. Please write a few words.",
      too_long: (n, max) => `The message has ${n} characters, ${max} fit. Please shorten or split it.`,
      slow_down: "That was very much at once. Connecting again in a moment; nothing that you wrote is lost.",
      replaced: "This conversation is open in many windows, so this one stopped. Load the page again to go on here.",
      old: "This page is out of date. Please load it again; nothing that you wrote is lost.",
      opted_out: "You opted out, so this conversation is closed.",
    },
    de: {
      you: "Sie", mailed: "Sie per E-Mail", agent: "KI-Assistenz", sent: "Gesendet", sending: "Wird gesendet …", waiting: "Noch nicht gesendet", refused: "Nicht gesendet",
      again: "Noch einmal", reconnecting: "Verbindung wird wiederhergestellt …", soon: "Noch weniger als eine Stunde, um Antworten zu ändern.",
      offline: "Sie sind offline. Was Sie schreiben, bleibt hier und geht hinaus, sobald Sie wieder verbunden sind.",
      dead: "Dieser Link gilt nicht mehr. Bitte nehmen Sie den aus unserer neuesten E-Mail.",
      progress: (n, of) => `${n} von ${of} beantwortet`,
      blank: "Die Nachricht war leer. Bitte schreiben Sie ein paar Worte.",
      too_long: (n, max) => `Die Nachricht hat ${n} Zeichen, ${max} passen. Bitte kürzen oder teilen Sie sie.`,
      slow_down: "Das war sehr viel auf einmal. Gleich geht es weiter; was Sie geschrieben haben, bleibt erhalten.",
      replaced: "Dieses Gespräch ist in vielen Fenstern offen, darum ruht es hier. Laden Sie die Seite neu, um hier weiterzuschreiben.",
      old: "Diese Seite ist veraltet. Bitte laden Sie sie neu; was Sie geschrieben haben, bleibt erhalten.",
      opted_out: "Sie haben sich abgemeldet, deshalb ist dieses Gespräch geschlossen.",
    },
  };
  const page = document.body.dataset, words = WORDS[page.language] || WORDS.en, max = Number(page.max);
  const $ = (id) => document.getElementById(id);
  const list = $("messages"), input = $("text"), problem = $("problem"), wide = matchMedia("(min-width: 60rem)");
  const skew = Date.parse(page.now) - Date.now();
  const locale = page.language === "de" ? "de-DE" : "en-GB";
  const format = (options, tag = locale) => new Intl.DateTimeFormat(tag, { timeZone: page.zone, ...options });
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const dayKey = format({}, "en-CA"), dayName = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });

  // --- transcript

  const have = new Set();
  let seen = 0, state = $("state").dataset.state, suggestions = null;
  const note = (seq) => { have.add(seq); while (have.has(seen + 1)) seen += 1; };
  const byId = (id) => list.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const make = (name, className, text) => {
    const node = document.createElement(name);
    node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  };

  function bubble(sender, text, id, name) {
    const item = make("li", `msg ${sender} new`);
    item.dataset.id = id;
    if (sender === "agent") item.dataset.generatedBy = "ai";
    const who = sender === "lead" ? words.you : sender === "agent" ? `${page.company} · ${words.agent}` : name ? `${name} · ${page.company}` : page.company;
    const said = make("p", "text", text), meta = make("p", "meta");
    said.dir = "auto";
    meta.append(document.createElement("time"));
    if (sender === "lead") meta.append(" ", make("span", "state"));
    item.append(make("p", "who", who), said, meta);
    return item;
  }

  function stamp(item, sentAt) {
    const at = new Date(sentAt), time = item.querySelector("time");
    time.dateTime = at.toISOString();
    time.textContent = clock.format(at);
    const day = dayKey.format(at);
    if (list.querySelector(`.day[data-day="${day}"]`)) return;
    const line = make("li", "day", dayName.format(at));
    line.dataset.day = day;
    item.before(line);
  }

  function place(item, seq) {
    item.dataset.seq = seq;
    item.id = `m${seq}`;
    const next = [...list.querySelectorAll(".msg")].find((other) => other !== item && (!other.dataset.seq || Number(other.dataset.seq) > seq));
    const day = next && next.previousElementSibling;
    if (next) (day && day.classList.contains("day") && !next.dataset.seq ? next : next).before(item);
    else list.append(item);
    note(seq);
  }

  function mark(item, kind, text) {
    item.classList.toggle("pending", kind === "sending" || kind === "waiting");
    item.classList.toggle("failed", kind === "waiting" || kind === "refused");
    item.querySelector(".state").textContent = text;
    const button = item.querySelector(".again");
    if (kind !== "waiting") { if (button) button.remove(); return; }
    if (button) return;
    const again = make("button", "plain again", words.again);
    again.type = "button";
    again.addEventListener("click", () => { mark(item, "sending", words.sending); input.focus(); connection.wake(true); });
    item.querySelector(".meta").append(" ", again);
  }

  function settle(id, seq) {
    const item = byId(id);
    if (!item || item.dataset.seq) return;
    place(item, seq);
    mark(item, "sent", words.sent);
    if (!item.querySelector("time").textContent) stamp(item, Date.now() + skew);
    expectReply();
  }

  /** One message of the server, in any order and any number of times. */
  function show(message) {
    if (message.sender === "lead") settle(message.id, message.seq);
    if (have.has(message.seq)) return;
    const stay = atEnd(), item = bubble(message.sender, message.text, message.id, message.name);
    if (message.seq > seen + 1) connection.resume();
    place(item, message.seq);
    stamp(item, message.sent_at);
    if (message.channel === "mail") item.querySelector(".who").textContent = words.mailed;
    if (message.sender === "lead") mark(item, "sent", words.sent);
    else {
      typing(false);
      announce(message.text);
      refreshSoon();
    }
    offer();
    if (stay) toEnd();
  }

  /** Said once, then gone: who reads the page line by line finds each message in the log only. */
  function announce(text) {
    const line = make("p", "", text);
    $("news").append(line);
    setTimeout(() => line.remove(), 5000);
  }

  // Follows the newest message until the reader scrolls away from it.
  let follow = true;
  const atEnd = () => follow || innerHeight + scrollY > document.documentElement.scrollHeight - 240;
  const toEnd = (behavior = "auto") => { follow = true; scrollTo({ top: document.documentElement.scrollHeight, behavior }); };

  // --- status: progress, suggestions, how it stands

  function status(frame) {
    const changed = frame.conversation !== state && state !== "opted_out";
    if (changed) state = frame.conversation;
    suggestions = frame.suggestions || [];
    $("progress").textContent = words.progress(frame.settled, frame.of);
    document.querySelector(".ring").dataset.settled = frame.settled;
    if (changed && (state === "closed" || state === "handed_over")) typing(false);
    const stay = atEnd();
    offer();
    if (stay && follow) toEnd();
    if (changed) refreshSoon();
  }

  /** Suggested answers stand under a question only, never under the lead's own words. */
  function offer() {
    const form = $("suggestions"), last = [...list.querySelectorAll(".msg")].pop();
    const open = !["closed", "handed_over", "opted_out"].includes(state) && (!last || !last.classList.contains("lead"));
    if (suggestions) {
      const shown = [...form.querySelectorAll("button")].map((button) => button.value);
      if (shown.join("\n") !== suggestions.join("\n")) {
        form.querySelectorAll("button").forEach((button) => button.remove());
        for (const text of suggestions) {
          const button = make("button", "", text);
          button.name = "text";
          button.value = text;
          form.append(button);
        }
      }
    }
    form.hidden = !open || !form.querySelector("button");
  }

  let typingTimer;
  function typing(on, lasts = 20000) {
    clearTimeout(typingTimer);
    $("typing").hidden = !on;
    if (on) typingTimer = setTimeout(() => typing(false), lasts);
  }
  function expectReply() {
    if (["closed", "handed_over", "opted_out"].includes(state)) return;
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => { const stay = atEnd(); typing(true); if (stay) toEnd(); }, 300);
  }

  let refreshTimer;
  function refreshSoon() {
    clearTimeout(refreshTimer);
    refreshTimer = setTimeout(refresh, 300);
  }

  const stops = (node) => [...node.querySelectorAll("summary, button, input:not([type=hidden])")]; // of the keyboard

  /** Take the card and the closing words from a fresh copy of this page. */
  async function refresh() {
    let fresh;
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
      if (answer.status === 404) return dead();
      if (!answer.ok) return;
      fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch { return; }
    const stay = atEnd();
    for (const id of ["noted", "state", "notice"]) {
      const old = $(id), next = fresh.getElementById(id);
      if (!next || old.isEqualNode(next)) continue;
      if (document.activeElement.closest("#noted dd details") && id === "noted") continue; // a new answer is being typed there
      const open = id === "noted" && old.querySelector("details").open, at = stops(old).indexOf(document.activeElement);
      old.replaceWith(document.adoptNode(next));
      if (id === "noted") { next.querySelector("details").open = open; if (at >= 0) (stops(next)[at] || next.querySelector("summary")).focus(); }
    }
    state = $("state").dataset.state;
    input.placeholder = fresh.getElementById("text").placeholder;
    if (state === "opted_out" && !$("write").hidden) {
      const focused = $("write").contains(document.activeElement);
      $("write").hidden = true;
      typing(false);
      if (focused) { $("state").tabIndex = -1; $("state").focus(); }
    }
    offer();
    dress();
    if (stay) toEnd();
  }

  /** On a wide screen the card is always open, so its summary is no stop for the keyboard. */
  function fold() {
    if (wide.matches) document.querySelector("#noted details").open = true;
    document.querySelector("#noted summary").tabIndex = wide.matches ? -1 : 0;
  }

  function dress() {
    document.querySelectorAll(".edit").forEach((node) => { node.hidden = false; });
    fold();
    remind();
  }

  // --- writing

  function say(text) {
    text = text.trim();
    const length = [...text].length;
    if (!text) return complain(words.blank);
    if (length > max) return complain(words.too_long(length, max));
    complain("");
    connection.say(text);
    return true;
  }

  function waitFor(entry) {
    const item = bubble("lead", entry.text, entry.id);
    list.append(item);
    mark(item, "sending", words.sending);
    offer();
    toEnd();
  }

  function complain(text) {
    problem.textContent = text;
    input.setAttribute("aria-invalid", text ? "true" : "false");
  }

  /** The server will not have this message: its words go back into the field, or stay where they stand. */
  function refuse(entry, frame) {
    const item = byId(entry.id);
    if (frame.code === "opted_out") {
      if (item) mark(item, "refused", words.refused);
      complain(words.opted_out);
      return void refresh();
    }
    if (!input.value) { input.value = entry.text; grow(); if (item) item.remove(); }
    else if (item) mark(item, "refused", words.refused);
    const length = [...entry.text].length;
    complain(frame.code === "too_long" ? words.too_long(length, max) : frame.code === "blank" ? words.blank : frame.message);
    offer();
  }

  const grow = () => {
    if (CSS.supports("field-sizing", "content")) return;
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
  };

  // --- how the connection stands

  let troubleTimer;
  /** `kind` is "" where all is well, else a key of WORDS; the line says it if it lasts. */
  function trouble(kind) {
    clearTimeout(troubleTimer);
    if (!kind) { $("link").textContent = ""; remind(); return; }
    troubleTimer = setTimeout(() => { $("link").textContent = words[kind]; connection.waiting().forEach(unsent); }, 1200);
  }

  function unsent(entry) {
    const item = byId(entry.id);
    if (item) mark(item, "waiting", words.waiting);
  }

  function dead() {
    connection.stop();
    clearTimeout(troubleTimer);
    $("link").textContent = words.dead;
    $("say").hidden = $("suggestions").hidden = true;
    typing(false);
  }

  function remind() {
    const line = document.querySelector(".closes[data-closes]");
    const left = line ? Date.parse(line.dataset.closes) - Date.now() - skew : 0;
    const link = $("link"), soon = left > 0 && left <= 3600000;
    if (soon && !link.textContent) link.textContent = words.soon;
    if (!soon && link.textContent === words.soon) link.textContent = "";
  }

  // --- events

  $("say").addEventListener("submit", (event) => {
    event.preventDefault();
    if (say(input.value)) { input.value = ""; typedAt = 0; grow(); }
    input.focus();
  });
  $("suggestions").addEventListener("submit", (event) => {
    event.preventDefault();
    say(event.submitter.value);
    if (matchMedia("(pointer: fine)").matches) input.focus({ preventScroll: true });
  });
  let typedAt = 0;
  input.addEventListener("input", () => {
    if (problem.textContent) complain("");
    grow();
    if (Date.now() - typedAt > 4000) { typedAt = Date.now(); connection.typing(); }
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    $("say").requestSubmit();
  });
  $("noted").parentNode.addEventListener("submit", (event) => {
    const form = event.target.closest("#noted form");
    if (!form) return;
    event.preventDefault();
    const before = form.elements.before ? form.elements.before.value : "";
    if (!say(before + (event.submitter.value || form.elements.text.value))) return;
    form.reset();
    if (form.closest("dd details")) form.closest("dd details").open = false;
    if (!wide.matches) document.querySelector("#noted details").open = false;
  });
  document.addEventListener("toggle", (event) => {
    if (event.target.open && event.target.matches("dd details")) event.target.querySelector("[name=text]").focus();
  }, true);
  document.addEventListener("keydown", (event) => {
    const sheet = document.querySelector("#noted details");
    if (event.key !== "Escape" || wide.matches || !sheet.open) return;
    sheet.open = false;
    sheet.querySelector("summary").focus();
  });
  const leave = () => { follow = false; };
  addEventListener("wheel", leave, { passive: true });
  addEventListener("touchmove", leave, { passive: true });
  addEventListener("keydown", (event) => { if (/^(Page|Home|Arrow(Up|Down))/.test(event.key)) leave(); });
  addEventListener("resize", () => { if (follow) toEnd("instant"); });
  wide.addEventListener("change", () => { document.querySelector("#noted details").open = wide.matches; fold(); });

  // --- begin

  list.querySelectorAll(".msg[data-seq]").forEach((item) => note(Number(item.dataset.seq)));
  $("hint").hidden = false;
  dress();
  if (list.querySelector(".msg.lead") && !location.hash.startsWith("#m")) toEnd("instant");
  else follow = false;
  offer();
  setInterval(remind, 30000);
  const connection = connectChat(page, {
    seen: () => seen,
    has: (id) => Boolean(byId(id)),
    waits: waitFor,
    message: show,
    acknowledged: settle,
    status,
    typing: () => { const stay = atEnd(); typing(true, 6000); if (stay) toEnd(); },
    refused: refuse,
    unsent,
    trouble,
    dead,
  });
})();
