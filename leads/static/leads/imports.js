// Moves the bar of an import, and loads the page anew when a stage is over. Without this the page reloads by itself.
"use strict";

const box = document.getElementById("progress");

async function look() {
  try {
    const answer = await fetch(box.dataset.url, { headers: { Accept: "application/json" } });
    if (answer.redirected || !answer.ok) throw new Error(`status ${answer.status}`);
    const { stage, done, total } = await answer.json();
    if (stage !== box.dataset.stage) {
      location.reload();
      return;
    }
    if (total) {
      const bar = box.querySelector("progress");
      bar.max = total;
      bar.value = done;
      const spoken = (number) => number.toLocaleString("en");
      document.getElementById("progress-words").textContent = `${spoken(done)} of ${spoken(total)} rows`;
    }
  } catch {
    // The next look may succeed.
  }
  setTimeout(look, 1000);
}

if (box) setTimeout(look, 500);
