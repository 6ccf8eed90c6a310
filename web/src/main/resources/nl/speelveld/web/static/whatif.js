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
