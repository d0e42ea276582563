// The rep's desk: fetches its lists again whenever the server says that something changed, and counts offers down.
"use strict";

(() => {
  const page = document.body.dataset, $ = (id) => document.getElementById(id);
  const base = document.querySelector("[data-now]");
  let skew = base ? Date.parse(base.dataset.now) - Date.now() : 0;

  // --- offers count down

  function countDown() {
    for (const node of document.querySelectorAll("[data-expires]")) {
      const left = Math.max(0, Date.parse(node.dataset.expires) - Date.now() - skew);
      const minutes = Math.ceil(left / 60000), hours = Math.floor(minutes / 60);
      const text = minutes === 0 ? "time is up" : hours ? `${hours} h${minutes % 60 ? ` ${minutes % 60} min` : ""} left` : `${minutes} min left`;
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

  // --- live lists

  let busy = false, again = false;
  async function reload() {
    if (!$("lists")) return;
    if (busy) { again = true; return; }
    busy = true;
    try {
      const answer = await fetch(page.lists, { headers: { Accept: "text/html" } });
      if (answer.redirected) location.reload();
      if (answer.ok) swap(new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("lists"));
    } catch { /* the socket's next word, or its return, asks again */ }
    busy = false;
    if (again) { again = false; reload(); }
  }

  /** Put the new lists in, and keep what the rep is in the middle of: an open form, its words, the focus. */
  function swap(fresh) {
    if (!fresh) return;
    const old = $("lists"), active = document.activeElement, before = old.dataset.offers.split(" ");
    const kept = [...old.querySelectorAll("[data-offer]")].map((form) => ({
      offer: form.dataset.offer, open: form.querySelector("details").open, reason: form.querySelector("[name=reason]").value,
    }));
    let focus = "";
    if (active && old.contains(active)) {
      const form = active.closest("[data-offer]");
      const what = active.matches("summary") ? "summary" : active.name === "reason" ? "[name=reason]" : `[value="${active.value}"]`;
      focus = active.id ? `#${active.id}` : form ? `[data-offer="${form.dataset.offer}"] ${what}` : active.matches("a") ? `a[href="${active.getAttribute("href")}"]` : "";
    }
    document.adoptNode(fresh);
    old.replaceWith(fresh);
    for (const { offer, open, reason } of kept) {
      const form = fresh.querySelector(`[data-offer="${offer}"]`);
      if (!form) continue;
      form.querySelector("details").open = open;
      form.querySelector("[name=reason]").value = reason;
    }
    if (focus) (fresh.querySelector(focus) || fresh.querySelector("a, button") || $("main")).focus();
    skew = Date.parse(fresh.dataset.now) - Date.now();
    const offers = fresh.dataset.offers.split(" ").filter(Boolean), added = offers.filter((pk) => !before.includes(pk));
    if (added.length) {
      const names = added.map((pk) => document.getElementById(`offer-${pk}`).textContent).join(", ");
      $("news").replaceChildren(Object.assign(document.createElement("p"), { textContent: `New offer: ${names}` }));
    }
    title(offers.length);
    countDown();
  }

  const name = document.title;
  const title = (offers) => { document.title = offers ? `(${offers}) ${name}` : name; };

  // --- socket

  let attempts = 0, timer, socket;
  function connect() {
    clearTimeout(timer);
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    socket = new WebSocket(`${scheme}://${location.host}${page.websocketPath}`);
    socket.onopen = () => { const mine = socket; setTimeout(() => { if (mine === socket && mine.readyState === WebSocket.OPEN) attempts = 0; }, 5000); $("link").textContent = "Live"; };
    socket.onmessage = (event) => { if (JSON.parse(event.data).type === "changed") reload(); };
    socket.onclose = (event) => {
      $("link").textContent = event.code === 4401 ? "Signed out. Reload the page." : "Connecting again …";
      if (event.code === 4401) return;
      const most = Math.min(30000, 500 * 2 ** attempts++);
      timer = setTimeout(() => { connect(); if (attempts > 2) reload(); }, 500 + Math.random() * (most - 500));
    };
  }
  const wake = () => { if (!document.hidden && $("lists") && socket.readyState > WebSocket.OPEN) { attempts = 0; connect(); } };

  countDown();
  setInterval(countDown, 10000);
  if ($("lists")) {
    title($("lists").dataset.offers.split(" ").filter(Boolean).length);
    connect();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
  } else {
    highlight();
    addEventListener("hashchange", highlight);
  }
})();
