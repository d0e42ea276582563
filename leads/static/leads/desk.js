// The rep's desk: fetches its page again when the server says that something changed, counts offers down, and has keys.
"use strict";

(() => {
  const page = document.body.dataset, $ = (id) => document.getElementById(id);
  let skew = Date.parse(page.now) - Date.now();

  // --- offers count down

  function countDown() {
    for (const node of document.querySelectorAll("[data-expires]")) {
      const left = Math.max(0, Date.parse(node.dataset.expires) - Date.now() - skew);
      const seconds = Math.ceil(left / 1000), minutes = Math.ceil(left / 60000), hours = Math.floor(minutes / 60);
      const text = seconds === 0 ? "time is up" : seconds < 60 ? `${seconds} s left` : hours ? `${hours} h${minutes % 60 ? ` ${minutes % 60} min` : ""} left` : `${minutes} min left`;
      const time = node.querySelector("time");
      if (time.textContent !== text) { time.textContent = text; node.title = new Date(node.dataset.expires).toLocaleString(); }
      node.classList.toggle("short", minutes <= 15);
    }
  }

  // --- quotes lead to their words

  function highlight() {
    document.querySelectorAll("mark").forEach((mark) => { const parent = mark.parentNode; mark.replaceWith(mark.textContent); parent.normalize(); });
    const link = location.hash && document.querySelector(`[data-quote][href="${CSS.escape(location.hash).replace(/^\\#/, "#")}"]`);
    const said = link && document.querySelector(`${location.hash} .text`);
    if (!said) return;
    const active = document.activeElement;
    const words = (active && active.matches(`[data-quote][href="${location.hash}"]`) ? active : link).textContent.slice(1, -1);
    const at = said.textContent.indexOf(words);
    if (at < 0) return;
    const range = document.createRange();
    range.setStart(said.firstChild, at);
    range.setEnd(said.firstChild, at + words.length);
    range.surroundContents(document.createElement("mark"));
  }

  // --- a live page: the parts marked data-live are taken from the page as it is now

  const unchanging = (html) => html.replace(/name="csrfmiddlewaretoken" value="[^"]*"/g, "");
  const parts = new Map([...document.querySelectorAll("[data-live]")].map((part) => [part.id, unchanging(part.outerHTML)]));
  let busy = false, again = false, leaving = false;

  async function refresh() {
    if (leaving) return;
    if (busy) { again = true; return; }
    busy = true;
    try {
      const answer = await fetch(page.address, { headers: { "Desk-Live": "1" } });
      if (answer.redirected) location.reload();
      else if (answer.status === 404 && $("gone")) $("gone").hidden = false;
      else if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch { /* the socket's next word, or the next minute, asks again */ }
    busy = false;
    if (again) { again = false; refresh(); }
  }

  function take(fresh) {
    skew = Date.parse(fresh.body.dataset.now) - Date.now();
    for (const id of parts.keys()) {
      const part = fresh.getElementById(id), html = part ? unchanging(part.outerHTML) : "";
      if (!part || html === parts.get(id)) continue;
      parts.set(id, html);
      swap($(id), document.adoptNode(part));
    }
    announce(fresh);
    countDown();
  }

  const changed = (field) => field.id && (field.options ? !field.options[field.selectedIndex].defaultSelected && field.selectedIndex > 0 : field.value !== field.defaultValue);

  /** Put a new part in, and keep what the rep is in the middle of: what is open, words, the focus. */
  function swap(old, fresh) {
    const active = document.activeElement, focused = old.contains(active) ? active : null;
    const open = [...old.querySelectorAll("details[open]")].map((node) => node.id);
    const typed = [...old.querySelectorAll("input:not([type=hidden]), textarea, select")].filter(changed).map((field) => [field.id, field.value]);
    const [from, to] = focused && focused.selectionStart !== undefined ? [focused.selectionStart, focused.selectionEnd] : [];
    old.replaceWith(fresh);
    for (const id of open) if (id && $(id)) $(id).open = true;
    for (const [id, value] of typed) if (fresh.contains($(id))) $(id).value = value;
    if (!focused) return;
    const field = focused.id && $(focused.id);
    (field || fresh.querySelector("a, button") || $("main")).focus({ preventScroll: Boolean(field) });
    if (field && from !== undefined && from !== null) try { field.setSelectionRange(from, to); } catch { /* not a text field */ }
  }

  const numbers = (text) => text.split(" ").filter(Boolean), name = document.title;
  const nameOf = (root, offer) => root.getElementById(`offered-${offer}`)?.textContent;
  let offers = numbers(page.offers), names = new Map(offers.map((offer) => [offer, nameOf(document, offer)]));

  function announce(fresh) {
    const now = numbers(fresh.body.dataset.offers);
    const added = now.filter((offer) => !offers.includes(offer)), gone = offers.filter((offer) => !now.includes(offer));
    for (const offer of added) names.set(offer, nameOf(document, offer));
    const said = [added.length && `New offer: ${added.map((offer) => names.get(offer)).join(", ")}`, gone.length && `Offer over: ${gone.map((offer) => names.get(offer)).join(", ")}`].filter(Boolean);
    if (said.length) $("news").replaceChildren(...said.map((text) => Object.assign(document.createElement("p"), { textContent: text })));
    offers = now;
    title();
  }

  const title = () => { document.title = offers.length ? `(${offers.length}) ${name}` : name; };

  // --- socket

  let attempts = 0, timer, socket;
  const say = (text, off) => { $("link").textContent = text; $("link").classList.toggle("off", off); };

  function connect() {
    clearTimeout(timer);
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    socket = new WebSocket(`${scheme}://${location.host}${page.websocketPath}`);
    socket.onopen = () => { const mine = socket; setTimeout(() => { if (mine === socket && mine.readyState === WebSocket.OPEN) attempts = 0; }, 5000); say("Live", false); };
    socket.onmessage = (event) => { if (JSON.parse(event.data).type === "changed") refresh(); };
    socket.onclose = (event) => {
      say(event.code === 4401 ? "Signed out. Reload the page." : "Not connected. Trying again …", true);
      if (event.code === 4401) return;
      const most = Math.min(30000, 500 * 2 ** attempts++);
      timer = setTimeout(() => { connect(); if (attempts > 2) refresh(); }, 500 + Math.random() * (most - 500));
    };
  }
  const wake = () => { if (!document.hidden && socket.readyState > WebSocket.OPEN) { attempts = 0; connect(); } };

  // --- keys: never while somebody types, and switched off for good by the box among them

  const KEYS_OFF = "bantqual-keys-off";
  const typing = (node) => node.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
  const items = () => [...document.querySelectorAll("[data-item]")];
  const rowOf = (node) => node.closest("[data-row]");

  const search = () => { $("search").focus(); $("search").select(); };

  function step(by) {
    const all = items(), row = rowOf(document.activeElement), here = row ? all.findIndex((item) => row.contains(item)) : -1;
    const next = all[here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by];
    if (next) { next.focus(); rowOf(next).scrollIntoView({ block: "nearest" }); }
  }

  /** The offer that has the focus, or the only one of a lead's page. */
  const offer = () => (rowOf(document.activeElement) || $("state"))?.querySelector("[data-offer]");

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    a: () => offer()?.querySelector("button.primary").click(),
    d: () => { const node = offer(); if (node) { node.querySelector("details").open = true; node.querySelector(".panel button").focus(); } },
    n: () => $("note")?.focus(),
    s: () => $("step")?.focus(),
    u: () => $("back")?.click(),
    "/": () => { if ($("search")) search(); else location = `${$("to-desk").href}#search`; },
    "?": () => $("keys").showModal(),
  };

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || $("keys").open) return;
    const node = event.target;
    if (event.key === "Escape") return leave(node);
    if (typing(node)) return;
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (arrow && node.matches("[data-item]")) { event.preventDefault(); step(arrow); return; }
    if (localStorage.getItem(KEYS_OFF) || !Object.hasOwn(KEYS, event.key) || (event.repeat && !"jk".includes(event.key))) return;
    event.preventDefault();
    KEYS[event.key]();
  }

  /** Escape: close the panel one is in, and go back to what opened it; out of a field, to the page. */
  function leave(node) {
    const panel = node.closest(".panel"), opener = panel ? [...panel.parentNode.querySelectorAll("details[open]")] : [node.closest("details[open].opener")].filter(Boolean);
    for (const details of opener) { details.open = false; details.querySelector("summary").focus(); }
    if (!opener.length && typing(node)) node.blur();
  }

  /** What somebody opens has the focus on its first field. */
  function opened(event) {
    const id = event.target.closest(".opener > summary")?.parentNode.id;
    setTimeout(() => { const details = id && $(id); if (details?.open) details.parentNode.querySelector(`.panel.${details.classList[1]} :is(input:not([type=hidden]), select, button)`).focus(); });
  }

  // --- at the start

  title();
  countDown();
  highlight();
  connect();
  setInterval(countDown, 1000);
  setInterval(() => { if (!document.hidden) refresh(); }, 60000); // what is due is told anew
  addEventListener("hashchange", highlight);
  addEventListener("submit", (event) => { leaving = !event.defaultPrevented && event.target.method === "post"; });
  addEventListener("pageshow", () => { leaving = false; });
  addEventListener("online", wake);
  document.addEventListener("visibilitychange", () => { wake(); if (!document.hidden) refresh(); });
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", opened);
  // The way back leads to the list as it was seen last.
  if ($("held")) sessionStorage.setItem("bantqual-desk", location.search);
  else if ($("back")) $("back").href += sessionStorage.getItem("bantqual-desk") ?? "";
  if (location.hash === "#search") search();
  $("unit")?.addEventListener("change", () => $("unit").form.requestSubmit());
  $("keys-button").hidden = false;
  $("keys-button").addEventListener("click", () => $("keys").showModal());
  $("keys-on").checked = !localStorage.getItem(KEYS_OFF);
  $("keys-on").addEventListener("change", () => { if ($("keys-on").checked) localStorage.removeItem(KEYS_OFF); else localStorage.setItem(KEYS_OFF, "1"); });
})();
