// The preview beside a playbook: sends what is typed, shows what the server answers, and warns before typed words are lost.
"use strict";
(() => {
  const preview = document.querySelector(".preview");
  const form = document.getElementById("playbook_form");
  if (!preview || !form) return;
  const talk = preview.querySelector(".preview-talk");
  const words = document.getElementById("preview-words");
  let language = "en";
  let said = [];
  let newest = 0;
  let timer = 0;
  let changed = false;

  const keep = preview.querySelector("[data-keep]");

  const show = async (address = preview.dataset.address, more = {}) => {
    const mine = ++newest;
    const data = new FormData(form);
    data.set("language", language);
    said.forEach((text) => data.append("said", text));
    Object.entries(more).forEach(([name, value]) => data.set(name, value));
    if (keep) keep.disabled = said.length === 0;
    try {
      const answer = await fetch(address, { method: "POST", body: data });
      const html = await answer.text();
      if (mine !== newest) return;
      if (!answer.ok) throw new Error(String(answer.status));
      talk.innerHTML = html;
      talk.scrollTop = talk.scrollHeight;
    } catch {
      if (mine === newest) talk.textContent = "The preview cannot be reached just now; your texts are still here. Press “Start again” to try anew.";
    }
  };
  const say = (text) => {
    if (!text.trim()) return;
    said.push(text);
    words.value = "";
    show();
  };

  form.addEventListener("input", (event) => {
    if (event.target === words) return;
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(() => show(), 500);
  });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    say(words.value);
  });
  preview.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if ("say" in button.dataset) say(words.value);
    if ("suggestion" in button.dataset) say(button.textContent);
    if ("again" in button.dataset) { said = []; show(); }
    if ("run" in button.dataset) show(preview.dataset.tests);
    if ("keep" in button.dataset) { show(preview.dataset.tests, { keep: "1" }); said = []; keep.disabled = true; }
    if (button.dataset.language) {
      language = button.dataset.language;
      preview.querySelectorAll("[data-language]").forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
      said = [];
      show();
    }
  });
  show();
})();
