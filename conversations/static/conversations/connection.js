// The page's line to the server: a websocket, or asking again and again where websockets are blocked. What is not
// acknowledged waits in an outbox that survives a reload. It shows nothing: `on` are the page's answers to what happens.
"use strict";

const PROTOCOL = 1; // as in conversations/consumers.py; README, "The chat's protocol"

/**
 * Connect a page. `page`: websocketPath, say, messages (addresses) and key (of this lead's outbox). `on`:
 *   seen() the last `seq` without a gap; has(id) whether a message stands on the page; waits(entry) it is in the outbox;
 *   message(frame); acknowledged(id, seq); status(frame); typing(frame); refused(entry, frame); unsent(entry);
 *   trouble(kind) "" or one of offline, reconnecting, slow_down, replaced, old; dead() the link is not valid any more.
 */
function connectChat(page, on) {
  const FRAME_BYTES = 8000, ACK_PATIENCE = 10000, POLL = 2500, RARELY = 45000, STALE = 60000, CALM = 5000;
  const GONE = 4404, REPLACED = 4409, OLD = 4426, SLOW_DOWN = 4429;

  // --- outbox: other tabs of this browser write to the same one

  const store = `bantqual.outbox.${page.key}`;
  let outbox = [], kept = true;
  const load = () => {
    try {
      if (kept) outbox = JSON.parse(localStorage.getItem(store) || "[]").filter((m) => m && m.id && typeof m.text === "string");
    } catch { kept = false; }
  };
  const save = () => {
    try { outbox.length ? localStorage.setItem(store, JSON.stringify(outbox)) : localStorage.removeItem(store); } catch { kept = false; }
  };
  const drop = (id) => { load(); outbox = outbox.filter((m) => m.id !== id); save(); inFlight.delete(id); };
  const newId = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128;
    const hex = [...b].map((n) => n.toString(16).padStart(2, "0")).join("");
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  };

  // --- the socket

  const inFlight = new Set();
  let socket = null, attempts = 0, blocked = 0, retry, stopped = false, hiddenAt = 0;
  const ready = () => socket && socket.readyState === WebSocket.OPEN;
  const send = (frame) => { if (ready()) socket.send(JSON.stringify(frame)); };

  function connect() {
    clearTimeout(retry);
    if (stopped || (socket && socket.readyState <= WebSocket.OPEN)) return;
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    let opened = false, mine;
    try { mine = socket = new WebSocket(`${scheme}://${location.host}${page.websocketPath}?after=${on.seen()}`); } catch { return later(); }
    mine.onopen = () => {
      opened = true;
      blocked = 0;
      // A socket that dies again at once must not be opened in a tight loop.
      setTimeout(() => { if (mine === socket) attempts = 0; }, CALM);
      stopPolling();
      trouble("");
      inFlight.clear();
      send({ type: "hello", protocol: PROTOCOL });
      flush();
    };
    mine.onmessage = (event) => { if (mine === socket) receive(JSON.parse(event.data)); };
    mine.onclose = (event) => {
      if (mine !== socket) return;
      socket = null;
      inFlight.clear();
      if (event.code === GONE) return on.dead();
      if (event.code === OLD) return outdated();
      if (event.code === REPLACED) return trouble("replaced"); // until somebody looks at this page again
      if (!opened) blocked += 1;
      if (blocked >= 2) startPolling();
      if (event.code === SLOW_DOWN) attempts = Math.max(attempts, 5);
      trouble(event.code === SLOW_DOWN ? "slow_down" : "reconnecting");
      later();
    };
  }

  /** Try again: each time later, and never all pages at the same moment. */
  function later() {
    clearTimeout(retry);
    if (stopped) return;
    const most = Math.min(30000, 500 * 2 ** attempts);
    attempts += 1;
    retry = setTimeout(connect, polling && !pollFailed ? RARELY : 500 + Math.random() * (most - 500));
  }

  function reconnect() {
    const old = socket;
    socket = null;
    if (old) old.close();
    attempts = 0;
    connect();
  }

  function receive(frame) {
    if (frame.type === "message") { if (frame.sender === "lead") drop(frame.id); on.message(frame); }
    else if (frame.type === "ack") { drop(frame.id); on.acknowledged(frame.id, frame.seq); }
    else if (frame.type === "status") on.status(frame);
    else if (frame.type === "typing" && frame.sender !== "lead") on.typing(frame);
    else if (frame.type === "hello" && frame.protocol !== PROTOCOL) outdated();
    else if (frame.type === "error") refused(frame);
  }

  function refused(frame) {
    const entry = outbox.find((m) => m.id === frame.id);
    if (frame.code === "no_such_link") return on.dead();
    if (!entry) return;
    inFlight.delete(entry.id);
    if (frame.code === "moved_on") return location.reload(); // the outbox waits and goes into the new conversation
    if (frame.code === "busy") { on.unsent(entry); return void setTimeout(flush, 2000 + Math.random() * 2000); }
    drop(entry.id);
    on.refused(entry, frame);
  }

  /** The server speaks another version: a fresh copy of the page does too. If it does not, the page says so. */
  function outdated() {
    const mark = `bantqual.protocol.${PROTOCOL}`;
    try {
      if (!sessionStorage.getItem(mark)) { sessionStorage.setItem(mark, "loaded again"); return location.reload(); }
    } catch { /* then in words */ }
    stop();
    trouble("old");
  }

  function flush() {
    if (stopped) return;
    if (!ready()) return void (polling && post());
    for (const entry of outbox) {
      if (inFlight.has(entry.id)) continue;
      const frame = JSON.stringify({ type: "message", id: entry.id, text: entry.text });
      inFlight.add(entry.id);
      if (new Blob([frame]).size > FRAME_BYTES) { post(); continue; }
      socket.send(frame);
      const mine = socket;
      setTimeout(() => { if (mine === socket && inFlight.has(entry.id)) { outbox.forEach(on.unsent); reconnect(); } }, ACK_PATIENCE);
    }
  }

  // --- without a socket

  let posting = false, polling = false, pollFailed = false, pollTimer;

  async function post() {
    if (posting) return;
    posting = true;
    try {
      for (const entry of [...outbox]) {
        const answer = await fetch(page.say, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(entry) });
        if (answer.status === 404) return on.dead();
        if (answer.status >= 500 || answer.status === 429) throw new Error("later");
        receive({ ...(await answer.json()), id: entry.id });
      }
      if (!ready()) poll();
    } catch {
      outbox.forEach(on.unsent);
    } finally {
      posting = false;
    }
  }

  function startPolling() {
    if (polling) return;
    polling = true;
    poll();
    post();
  }

  function stopPolling() {
    polling = pollFailed = false;
    clearTimeout(pollTimer);
  }

  async function poll() {
    clearTimeout(pollTimer);
    if (!polling || stopped) return;
    try {
      const answer = await fetch(`${page.messages}?after=${on.seen()}`, { headers: { Accept: "application/json" } });
      if (answer.status === 404) return on.dead();
      if (!answer.ok) throw new Error("later");
      const news = await answer.json();
      news.messages.forEach(receive);
      on.status(news.status);
      trouble("");
      if (pollFailed) { pollFailed = false; attempts = 0; connect(); }
      if (outbox.length) post();
    } catch {
      pollFailed = true;
      trouble("reconnecting");
      outbox.forEach(on.unsent);
    }
    clearTimeout(pollTimer);
    if (polling) pollTimer = setTimeout(poll, document.hidden ? POLL * 6 : POLL);
  }

  // --- what the page asks for

  const trouble = (kind) => on.trouble(navigator.onLine === false ? "offline" : kind);

  /** After a wish to send, a return of the network, or a look at the page again. */
  function wake(now) {
    if (stopped) return;
    attempts = 0;
    if (!ready()) connect();
    if (polling) poll();
    if (now) ready() ? flush() : post();
  }

  function say(text) {
    const entry = { id: newId(), text };
    load();
    outbox.push(entry);
    save();
    on.waits(entry);
    flush();
  }

  function stop() {
    stopped = true;
    clearTimeout(retry);
    stopPolling();
  }

  addEventListener("online", () => { trouble("reconnecting"); reconnect(); });
  addEventListener("offline", () => trouble("offline"));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { hiddenAt = Date.now(); return; }
    if (Date.now() - hiddenAt > STALE) reconnect(); else wake(false);
  });

  load();
  outbox = outbox.filter((entry) => !on.has(entry.id));
  save();
  outbox.forEach(on.waits);
  connect();
  return {
    say, stop, wake,
    typing: () => send({ type: "typing" }),
    resume: () => send({ type: "resume", after: on.seen() }),
    waiting: () => outbox,
  };
}
