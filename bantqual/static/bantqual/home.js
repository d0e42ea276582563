// "Become a lead": posts the form to the REST API as a website would, and shows where to go on.
"use strict";

(() => {
  const form = document.getElementById("inquiry"), wrong = document.getElementById("wrong"), taken = document.getElementById("taken");
  if (!form) return;

  function fault(message, field) {
    wrong.textContent = message;
    form.querySelectorAll("[aria-invalid]").forEach((node) => node.removeAttribute("aria-invalid"));
    const input = field && form.elements[field];
    if (input) { input.setAttribute("aria-invalid", "true"); input.focus(); }
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const lead = {}, button = form.querySelector("button");
    let csrf = "";
    for (const [name, value] of new FormData(form)) {
      if (name === "csrfmiddlewaretoken") csrf = value;
      else if (value.trim()) lead[name] = value.trim();
    }
    if (!lead.email) return fault("Please give an e-mail address, such as ada@works.example.", "email");
    fault("");
    button.disabled = true;
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": csrf },
        body: JSON.stringify({ ...lead, source: "demo form", ...(zone && zone.includes("/") ? { time_zone: zone } : {}) }),
      });
      const body = await answer.json();
      if (!answer.ok) return fault(body.error.message, body.error.field);
      document.getElementById("taken-chat").href = body.chat_url;
      document.getElementById("taken-mail").href = `${form.dataset.mails}?to=${encodeURIComponent(lead.email)}`;
      taken.hidden = false;
      taken.focus();
      form.reset();
    } catch {
      fault("The server did not answer. Is it still running?");
    } finally {
      button.disabled = false;
    }
  });
})();
