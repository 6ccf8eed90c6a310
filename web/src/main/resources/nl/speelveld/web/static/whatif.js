// Helps for the page of a scenario, which works without them: the whole address to share, and a button that copies it.
"use strict";
// The one place where a screen reader is told what changed; it stands on the page before anything changes.
const say = text => {
  const status = document.getElementById("stand");
  if (status) status.textContent = text;
};
for (const field of document.querySelectorAll("input[data-address]")) {
  field.value = new URL(field.value, location.href).href;
  if (!navigator.clipboard) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "nl-button nl-button--secondary";
  button.textContent = field.dataset.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = field.dataset.copied;
    say(field.dataset.copied);
  });
  field.after(button);
}
// Where something is being computed, the page looks again and shows each part in its place when it is ready: who fills in a form or reads on is not interrupted.
const waiting = () => [...document.querySelectorAll("[data-waits]")].filter(part => part.isConnected);
const look = async () => {
  const answer = await fetch(location.href, {headers: {Accept: "text/html"}}).catch(() => null);
  if (answer?.ok || answer?.status === 422) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of waiting()) {
      if (!part.isConnected) continue;
      const ready = page.getElementById(part.id);
      if (!ready) return location.reload();
      if (ready.hasAttribute("data-waits")) continue;
      const hadFocus = part.contains(document.activeElement);
      const here = document.importNode(ready, true);
      part.replaceWith(here);
      if (hadFocus) {
        here.tabIndex = -1;
        here.focus({preventScroll: true});
      }
      if (part.dataset.ready) say(part.dataset.ready);
    }
  }
  const wait = Number(answer?.headers.get("Retry-After") ?? 2) * 1000;
  if (waiting().length) setTimeout(look, wait);
};
if (waiting().length) setTimeout(look, 1000);
// What was just done is told first.
const notice = document.querySelector("main > .utrecht-alert[role=status]");
if (notice && !location.hash) {
  notice.tabIndex = -1;
  notice.focus();
}
