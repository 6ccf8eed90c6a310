// Makes marked columns of a table sortable. Without this script every table stands as it is.
const wide = matchMedia('(min-width: 700px)').matches;
for (const head of wide ? document.querySelectorAll('th[data-sort]') : []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => sort(head));
}
function sort(head) {
  const body = head.closest('table').tBodies[0];
  const turn = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const cell = row => row.cells[head.cellIndex];
  const kept = row => cell(row).classList.contains('hidden');
  const count = row => Number(cell(row).textContent.replace(/\D/g, ''));
  const order = head.dataset.sort === 'count'
    ? (a, b) => count(a) - count(b)
    : (a, b) => compare(cell(a).textContent, cell(b).textContent);
  const rows = [...body.rows];
  rows.sort((a, b) => kept(a) - kept(b) || turn * order(a, b));
  body.append(...rows);
  for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', turn > 0 ? 'ascending' : 'descending');
}
