// Helps for pages of the monitor that work without them: tables that can be sorted by columns that make no ranking, and
// names of municipalities while somebody types.
"use strict";
for (const head of document.querySelectorAll("th[data-sort]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => sort(head));
}

function sort(head) {
  const body = head.closest("table").tBodies[0];
  const turn = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const cell = (row) => row.cells[head.cellIndex];
  const kept = (row) => cell(row).classList.contains("hidden");
  const count = (row) => Number(cell(row).textContent.replace(/\D/g, ""));
  const order =
    head.dataset.sort === "count"
      ? (a, b) => count(a) - count(b)
      : (a, b) => compare(cell(a).textContent, cell(b).textContent);
  const rows = [...body.rows];
  rows.sort((a, b) => kept(a) - kept(b) || turn * order(a, b));
  body.append(...rows);
  for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
}

// a combobox after the pattern of WAI-ARIA: arrows choose, Enter takes, Escape closes
for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.className = "sv-suggestions";
  list.id = input.id + "-namen";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0].textContent);
  list.hidden = true;
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.closest("form").append(list);
  let asked = 0;
  const options = () => [...list.children];
  const chosen = () => options().findIndex((one) => one.getAttribute("aria-selected") === "true");
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (at) => {
    options().forEach((one, i) => one.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) input.setAttribute("aria-activedescendant", options()[at].id);
    else input.removeAttribute("aria-activedescendant");
  };
  const take = (option) => {
    input.value = option.dataset.code;
    close();
    input.form.requestSubmit();
  };
  input.addEventListener("input", async () => {
    const mine = ++asked;
    const word = input.value.trim();
    if (word.length < 2) return close();
    const address = input.dataset.suggest + "?zoek=" + encodeURIComponent(word);
    const answer = await fetch(address).catch(() => null);
    if (!answer || !answer.ok || mine !== asked) return;
    const names = await answer.json();
    list.replaceChildren(
      ...names.map((place, at) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + at;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.code = place.code;
        option.textContent = place.name;
        option.addEventListener("mousedown", (event) => {
          event.preventDefault(); // the field keeps the focus until the choice is taken
          take(option);
        });
        return option;
      }),
    );
    list.hidden = names.length === 0;
    input.setAttribute("aria-expanded", String(names.length > 0));
    input.removeAttribute("aria-activedescendant");
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const many = options().length;
    if (event.key === "ArrowDown") choose((chosen() + 1) % many);
    else if (event.key === "ArrowUp") choose((chosen() - 1 + many) % many);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen() >= 0) take(options()[chosen()]);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", close);
}
