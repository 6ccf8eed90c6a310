// Helps for the page of a scenario, which works without them: the whole address to share, and a button that copies it.
"use strict";
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
  });
  field.after(button);
}
// Where something is being computed, the page looks again and shows it in place: who is filling in a form or reads on is not interrupted.
const busy = document.querySelector(".sv-busy");
if (busy && !document.getElementById("formulier")) {
  const look = async () => {
    const answer = await fetch(location.href, {headers: {Accept: "text/html"}}).catch(() => null);
    const again = Number(answer?.headers.get("Retry-After") ?? 3) * 1000;
    if (answer?.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.querySelector(".sv-busy")) {
        const there = page.getElementById("uitkomst");
        const here = document.getElementById("uitkomst");
        if (!there || !here) return location.reload();
        here.replaceWith(document.importNode(there, true));
        const share = page.getElementById("bewaren");
        if (share && !document.activeElement.closest("#bewaren")) document.getElementById("bewaren")?.replaceWith(document.importNode(share, true));
        return;
      }
    }
    setTimeout(look, again);
  };
  setTimeout(look, 1500);
}
