// Puts a lead's chat into a frame where this script's tag stands; the tag's data-chat is the lead's chat link. Needs no cookie.
"use strict";

(() => {
  const tag = document.currentScript, chat = tag && tag.dataset.chat;
  if (!chat || new URL(chat, location.href).origin !== new URL(tag.src).origin) {
    console.error("The chat is not shown: data-chat must be a chat link of the server that this script comes from.");
    return;
  }
  const german = (tag.dataset.language || document.documentElement.lang).startsWith("de");
  const frame = document.createElement("iframe"), link = document.createElement("a"), box = document.createElement("div");
  frame.src = link.href = chat;
  frame.title = german ? "Chat zu Ihrer Anfrage" : "Chat about your inquiry";
  frame.referrerPolicy = "no-referrer";
  Object.assign(frame.style, { width: "100%", height: tag.dataset.height || "40rem", border: "0", display: "block" });
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.textContent = german ? "Chat in einem eigenen Fenster öffnen" : "Open the chat in a window of its own";
  box.append(frame, link);
  tag.replaceWith(box);
})();
