// Dragging rows of the list, beside the buttons that always work. A drop hands in the new order.
"use strict";
const choices = document.querySelector(".sv-choices");
const order = document.getElementById("volgorde-formulier");
if (choices && order && choices.children.length > 1) {
  const numbers = () => [...choices.children].map((row) => row.dataset.number).join(",");
  const before = numbers();
  let row = null;
  const over = (y) =>
    [...choices.children].find((other) => {
      const box = other.getBoundingClientRect();
      return other !== row && y > box.top && y < box.bottom;
    });
  for (const each of choices.children) {
    each.addEventListener("pointerdown", (event) => {
      // a finger on the row scrolls the page; only a mouse or a pen drags
      if (event.pointerType === "touch" || event.target.closest("a, button, form")) return;
      row = each;
      row.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    each.addEventListener("pointermove", (event) => {
      if (!row) return;
      row.classList.add("sv-is-dragged");
      const other = over(event.clientY);
      if (!other) return;
      const box = other.getBoundingClientRect();
      const down = row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (down && event.clientY > box.top + box.height / 2) other.after(row);
      else if (!down && event.clientY < box.top + box.height / 2) other.before(row);
    });
    const drop = () => {
      if (!row) return;
      row.classList.remove("sv-is-dragged");
      row = null;
      if (numbers() === before) return;
      order.elements.volgorde.value = numbers();
      order.submit();
    };
    each.addEventListener("pointerup", drop);
    each.addEventListener("pointercancel", drop);
    each.addEventListener("keydown", (event) => {
      // Alt and an arrow move the row in which the focus is
      if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
      const button = each.querySelector(event.key === "ArrowUp" ? "[name=omhoog]" : "[name=omlaag]");
      if (!button) return;
      event.preventDefault();
      button.click();
    });
  }
}
