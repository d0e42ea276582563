// A conversation on the desk: follows by the server's numbering (`seq`) and carries the rep's words. Where the websocket is
// blocked it asks again and again. And the list of running chats, which it fetches anew from time to time.
"use strict";

(() => {
  const $ = (id) => document.getElementById(id);
  const POLL = 3000, LIST = 15000, FRAME_BYTES = 8000, PATIENCE = 10000;

  /** Ask for a page again and give the copy of one of its parts; null where there is none. */
  async function part(address, id) {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (answer.redirected && new URL(answer.url).pathname.startsWith("/login")) location.reload();
    if (!answer.ok) return null;
    return new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
  }

  // --- the list

  async function refreshList() {
    const list = $("running");
    if (!list || document.hidden || list.contains(document.activeElement)) return;
    try {
      const fresh = await part(list.dataset.source, "running");
      if (fresh && !fresh.isEqualNode($("running"))) $("running").replaceWith(document.adoptNode(fresh));
    } catch { /* the next round asks again */ }
  }
  if ($("running")) {
    setInterval(refreshList, LIST);
    document.addEventListener("visibilitychange", refreshList);
  }

  // --- one conversation

  const talk = $("talk"), page = talk ? talk.dataset : {};
  if (!page.websocketPath || !$("talk-log")) return;
  const log = $("talk-log"), have = new Set(), unsent = new Map();
  let seen = 0, socket = null, attempts = 0, blocked = 0, polling = 0, gone = false, status = {};
  const note = (seq) => { have.add(seq); while (have.has(seen + 1)) seen += 1; };
  const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: page.zone });
  const dayKey = new Intl.DateTimeFormat("en-CA", { timeZone: page.zone });
  const dayName = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: page.zone });
  const make = (name, className, text = "") => Object.assign(document.createElement(name), { className, textContent: text });
  const ready = () => socket && socket.readyState === WebSocket.OPEN;
  const send = (frame) => { if (ready()) socket.send(JSON.stringify(frame)); };
  const say = (id, text) => { if ($(id)) $(id).textContent = text; };

  /** Whether the reader looks at the newest message; if so it stays in view. */
  const dock = () => $("talk-say") || document.querySelector(".join");
  const atEnd = () => log.lastElementChild.getBoundingClientRect().top < innerHeight - (dock() ? dock().offsetHeight : 0);
  function toEnd() {
    $("talk-new").hidden = true;
    ($("write").lastElementChild || log).scrollIntoView({ block: "end", behavior: "instant" });
  }

  function bubble(message) {
    const item = make("li", `msg ${message.sender}`), who = make("p", "who"), at = make("time", "muted"), said = make("p", "text", message.text);
    const names = { lead: page.lead, agent: "AI assistant", rep: message.name === page.rep ? "You" : message.name, system: "" };
    item.tabIndex = -1;
    if (message.sender === "agent") item.dataset.generatedBy = "ai";
    who.append(names[message.sender], message.channel === "mail" ? " by e-mail " : " ", at);
    said.dir = "auto";
    item.append(who, said);
    return item;
  }

  function show(message) {
    const mine = unsent.get(message.id);
    if (mine) settle(message.id);
    if (have.has(message.seq)) return;
    if (message.seq > seen + 1) send({ type: "resume", after: seen });
    const stay = atEnd(), item = bubble(message), sent = new Date(message.sent_at), day = dayKey.format(sent);
    item.id = `m${message.seq}`;
    item.dataset.seq = message.seq;
    Object.assign(item.querySelector("time"), { dateTime: message.sent_at, textContent: clock.format(sent) });
    const next = [...log.querySelectorAll(".msg[data-seq]")].find((other) => Number(other.dataset.seq) > message.seq);
    const line = Object.assign(make("li", "day", dayName.format(sent)));
    line.dataset.day = day;
    const added = log.querySelector(`.day[data-day="${day}"]`) ? [item] : [line, item];
    if (next) next.before(...added);
    else (log.querySelector(".msg.pending") ? log.querySelector(".msg.pending").before(...added) : log.append(...added));
    note(message.seq);
    if (message.sender === "rep" && message.name === page.rep) { if (stay) toEnd(); return; }
    if (message.sender === "lead") typing(false);
    $("talk-news").replaceChildren(make("p", "", `${item.querySelector(".who").firstChild.textContent}: ${message.text}`));
    if (stay) toEnd();
    else $("talk-new").hidden = false;
    if (message.sender === "system") refreshSeat();
  }

  let typingTimer;
  function typing(on) {
    clearTimeout(typingTimer);
    const stay = atEnd();
    $("talk-typing").hidden = !on;
    if (on) { typingTimer = setTimeout(() => typing(false), 6000); if (stay) toEnd(); }
  }

  /** Who writes has changed: take the form, or the button to join, from a fresh copy of this page. */
  async function refreshSeat() {
    if (gone) return;
    let fresh;
    try { fresh = await part(location.pathname, "write"); } catch { return; }
    if (!fresh) return lost();
    const old = $("write");
    if (old.dataset.mine === fresh.dataset.mine) return;
    old.replaceWith(document.adoptNode(fresh));
    dress();
  }

  function lost() {
    gone = true;
    typing(false);
    if (socket) socket.close();
    $("write").replaceChildren(make("p", "muted", "This chat is no longer yours."));
    $("talk-news").replaceChildren(make("p", "", "This chat is no longer yours."));
  }

  // --- writing

  const newId = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128;
    return [...b].map((n) => n.toString(16).padStart(2, "0")).join("").replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  };

  function write() {
    const input = $("talk-text"), text = input.value.trim();
    say("talk-problem", text ? "" : "The message is empty. Write a few words.");
    if (!text) return;
    const id = newId(), item = bubble({ sender: "rep", name: page.rep, text });
    item.classList.add("pending");
    unsent.set(id, { text, item });
    log.append(item);
    input.value = "";
    typedAt = 0;
    toEnd();
    carry(id);
  }

  async function carry(id) {
    const frame = JSON.stringify({ type: "message", id, text: unsent.get(id).text });
    if (ready() && new Blob([frame]).size <= FRAME_BYTES) {
      socket.send(frame);
      setTimeout(() => { if (unsent.has(id) && ready()) socket.close(); }, PATIENCE);
      return;
    }
    try {
      const form = new FormData($("talk-say"));
      form.set("id", id);
      form.set("text", unsent.get(id).text);
      const answer = await fetch($("talk-say").action, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(form) });
      if (answer.status === 404) return lost();
      if (answer.status >= 500) throw new Error("server");
      receive(await answer.json());
      poll();
    } catch { say("talk-link", "Not sent yet. It goes out as soon as the connection is back."); }
  }

  function settle(id) {
    const mine = unsent.get(id);
    if (!mine) return;
    unsent.delete(id);
    mine.item.remove(); // the stored one takes its place
    if (!unsent.size) say("talk-link", "");
  }

  function refuse(frame) {
    const mine = unsent.get(frame.id);
    if (frame.code === "no_such_link") return lost();
    if (frame.code === "busy" && mine) return void setTimeout(() => unsent.has(frame.id) && carry(frame.id), 2000);
    if (mine) {
      settle(frame.id);
      if ($("talk-text") && !$("talk-text").value) $("talk-text").value = mine.text;
    }
    say("talk-problem", frame.message);
    if (frame.code === "not_yours") refreshSeat();
  }

  let typedAt = 0;
  /** Give a form that has just come its behaviour. */
  function dress() {
    const form = $("talk-say");
    if (!form) return;
    form.addEventListener("submit", (event) => { event.preventDefault(); write(); });
    $("talk-back").addEventListener("submit", () => { gone = true; });
    $("talk-text").addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      write();
    });
    $("talk-text").addEventListener("input", () => {
      say("talk-problem", "");
      if (Date.now() - typedAt > 3000) { typedAt = Date.now(); send({ type: "typing" }); }
    });
  }

  // --- the socket, or asking again and again

  function receive(frame) {
    if (frame.type === "message") show(frame);
    else if (frame.type === "typing" && frame.sender === "lead") typing(true);
    else if (frame.type === "error") refuse(frame);
    else if (frame.type === "status") {
      if (status.conversation && status.conversation !== frame.conversation) refreshSeat();
      status = frame;
    }
  }

  function connect() {
    if (gone || (socket && socket.readyState <= WebSocket.OPEN)) return;
    let opened = false;
    const mine = socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${page.websocketPath}?after=${seen}`);
    mine.onopen = () => {
      opened = true;
      blocked = 0;
      clearInterval(polling);
      polling = 0;
      setTimeout(() => { if (mine === socket) attempts = 0; }, 5000);
      say("talk-link", "");
      for (const id of unsent.keys()) carry(id);
    };
    mine.onmessage = (event) => receive(JSON.parse(event.data));
    mine.onclose = (event) => {
      if (event.code === 4401) return location.reload();
      if (gone || event.code === 4404) return;
      if (!opened) blocked += 1;
      if (blocked >= 2 && !polling) polling = setInterval(poll, POLL);
      if (!polling) say("talk-link", "Connecting again …");
      setTimeout(connect, 500 + Math.random() * Math.min(30000, 500 * 2 ** attempts++));
    };
  }

  async function poll() {
    if (gone || ready()) return;
    try {
      const answer = await fetch(`${page.messages}?after=${seen}`, { headers: { Accept: "application/json" } });
      if (answer.status === 404) return lost();
      if (!answer.ok) return;
      const news = await answer.json();
      news.messages.forEach(show);
      receive(news.status);
      say("talk-link", "");
      for (const id of unsent.keys()) carry(id);
    } catch { say("talk-link", "Connecting again …"); }
  }

  log.querySelectorAll(".msg[data-seq]").forEach((item) => note(Number(item.dataset.seq)));
  $("talk-new").addEventListener("click", () => { toEnd(); if ($("talk-text")) $("talk-text").focus(); });
  addEventListener("scroll", () => { if (!$("talk-new").hidden && atEnd()) $("talk-new").hidden = true; }, { passive: true });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { attempts = 0; connect(); } });
  addEventListener("online", () => { attempts = 0; connect(); });
  dress();
  if (location.hash === "#write") { toEnd(); if ($("talk-text")) $("talk-text").focus({ preventScroll: true }); }
  connect();
})();
