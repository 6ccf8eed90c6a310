// ---- What the reader sees ----

const words_ = JSON.parse(document.getElementById('words').textContent);
const language = document.documentElement.lang;
const numbers_ = new Intl.NumberFormat(language);

/** The sentence of a key; `{n|one|many}` is the word that agrees with the number n. */
function say(key, places = {}) {
  return words_[key].replace(/\{([A-Za-z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
      (_, name, one, many) => {
        const value = places[name];
        if (one !== undefined) {
          return value === 1 ? one : many;
        }
        return typeof value === 'number' ? numbers_.format(value) : value;
      });
}

/** An element with a class, and text or elements in it. Text is never read as markup. */
function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...content);
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

const MARKS = {good: '✓', wrong: '✗', open: '–', info: 'i'};

/** A mark for the eye and the same in words for who listens. */
function mark(state) {
  const sign = element('span', 'mark', MARKS[state]);
  sign.setAttribute('aria-hidden', 'true');
  return sign;
}

function unseen(text) {
  return element('span', 'off', text);
}

// -- What was opened

const files = new Map();
let otherFiles = [];
let unreadableFiles = [];

async function open(list) {
  otherFiles = [];
  unreadableFiles = [];
  for (const file of list) {
    try {
      take(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (unreadable) {
      unreadableFiles.push(file.name);
    }
  }
  showOpened();
}

function take(name, bytes) {
  const published = publishedName(name);
  if (published !== '') {
    files.set(published, bytes);
    return;
  }
  const text = bytes.length < 100000 ? new TextDecoder().decode(bytes) : '';
  if (looksLikeReceipt(text)) {
    byId('receipt').value = text;
  } else {
    otherFiles.push(name);
  }
}

function showOpened() {
  const of = Object.keys(COLUMNS).length;
  const key = files.size === 0 ? 'opened.none' : files.size < of ? 'opened.some' : 'opened.all';
  const said = [say(key, {count: files.size, of})];
  if (looksLikeReceipt(byId('receipt').value)) {
    said.push(say('opened.receipt'));
  }
  if (otherFiles.length > 0) {
    said.push(say('opened.other', {files: otherFiles.join(', ')}));
  }
  unreadableFiles.forEach(file => said.push(say('opened.unreadable', {file})));
  byId('opened').textContent = said.join(' ');
  byId('which').replaceChildren(...Object.keys(COLUMNS).map(name => {
    const there = files.has(name);
    return element('li', there ? 'there' : '', mark(there ? 'good' : 'open'),
        element('code', '', name), ': ' + say('file.' + name.replace('.csv', '')) + ' ',
        element('span', 'quiet', '(' + say(there ? 'file.there' : 'file.absent') + ')'));
  }));
}

/** The files in what was dropped, also those inside folders where the browser shows these. */
async function dropped(data) {
  // why: both lists are empty after the first pause, so they are taken before it
  const found = [];
  const loose = [...data.files];
  const entries = [...data.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry())
      .filter(Boolean);
  if (entries.length === 0) {
    return loose;
  }
  while (entries.length > 0) {
    const entry = entries.pop();
    if (entry.isFile) {
      found.push(await new Promise((done, failed) => entry.file(done, failed)));
    } else {
      const reader = entry.createReader();
      const next = () => new Promise((done, failed) => reader.readEntries(done, failed));
      for (let some = await next(); some.length > 0; some = await next()) {
        entries.push(...some);
      }
    }
  }
  return found;
}

// -- What was found

/** Lets the browser paint before long work goes on. */
function pause() {
  return new Promise(done => setTimeout(done, 30));
}

async function check() {
  byId('busy').textContent = say('busy');
  byId('result').hidden = true;
  await pause();
  const {round, receipt, steps} = checkOwn({
    files,
    receipt: byId('receipt').value,
    root: byId('root').value,
    code: byId('code').value,
  });
  steps.push(checkEverybody(round));
  byId('result').replaceChildren(
      verdictOf(steps), element('h2', '', say('verdict.steps')),
      element('ol', 'steps', ...steps.map((its, at) => stepOf(its, at + 1))));
  byId('result').hidden = false;
  byId('busy').textContent = '';
  byId('verdict').focus();
  return {receipt, steps};
}

function verdictOf(steps) {
  const state = ['wrong', 'open', 'good'].find(its => steps.some(one => one.state === its));
  const any = steps.some(one => one.notes.some(note => note.state === 'good'));
  const key = 'verdict.' + (state === 'open' && !any ? 'none' : state);
  const heading = element('h2', '', mark(state), ' ' + say(key));
  heading.id = 'verdict';
  heading.tabIndex = -1;
  const box = element('div', 'verdict ' + state, heading, element('p', '', say(key + '.text')));
  if (state === 'wrong') {
    box.append(element('ul', 'faults', ...faultsOf(steps)),
        element('p', '', say('verdict.wrong.next')));
  } else if (state === 'open') {
    box.append(element('ul', '', ...steps.filter(its => its.state === 'open')
        .map(its => element('li', '', linkTo(its)))));
  }
  const print = element('button', 'second', say('verdict.print'));
  print.type = 'button';
  print.addEventListener('click', () => window.print());
  box.append(print);
  return box;
}

function faultsOf(steps) {
  return steps.filter(its => its.state === 'wrong').map(its => element('li', '', linkTo(its), ': ',
      its.notes.filter(note => note.state === 'wrong').map(sentenceOf).join(' ')));
}

function linkTo(its) {
  const link = element('a', '', say('step.' + its.id));
  link.href = '#step-' + its.id;
  return link;
}

/** A sentence; one about a choice names that choice, so that it can stand by itself. */
function sentenceOf(note) {
  const sentence = say(note.key, note.places);
  return note.choice ? note.choice.wish.group + ': ' + sentence : sentence;
}

function stepOf(its, number) {
  const heading = element('h3', '', mark(its.state), ' ' + number + '. ' + say('step.' + its.id) + ' ',
      element('span', 'state', say('state.' + its.state)));
  heading.id = 'step-' + its.id;
  heading.tabIndex = -1;
  const item = element('li', 'step ' + its.state, heading);
  for (const note of its.notes) {
    item.append(note.choice ? choiceOf(note) : noteOf(note));
    if (note.key === 'application.shown') {
      item.append(listOf(its.list));
    }
  }
  return item;
}

function noteOf(note) {
  return element('p', 'note ' + note.state, mark(note.state),
      unseen(note.state === 'info' ? '' : say('state.' + note.state) + ': '),
      element('span', '', say(note.key, note.places)));
}

/** The list as it was frozen: a line a choice, with the seats that are asked for it. */
function listOf(wishes) {
  const ranks = [...new Set(wishes.map(wish => wish.rank))];
  return element('ul', 'list', ...ranks.map(rank => {
    const same = wishes.filter(wish => wish.rank === rank);
    const programme = same[0].programme;
    return element('li', '', element('strong', '', say('choice.rank', {rank, programme})),
        ...same.map(wish => element('span', 'quiet', atGroup(wish))));
  }));
}

/** Class and value of a wish, and at which seats where the school has several. */
function atGroup(wish) {
  const parts = [say('choice.class', {class: wish.itsClass})];
  if (wish.value !== '') {
    parts.push(say('choice.value', {value: valueText(wish.value)}));
  }
  if (wish.rates !== '') {
    parts.push(say('choice.rates', {rates: wish.rates}));
  }
  const its = parts.join(', ');
  return wish.group === wish.programme ? its
    : say('choice.group', {group: wish.group}) + ': ' + its;
}

/** A value as it stands in the files; `last` is said in words. */
function valueText(value) {
  return value === 'last' ? say('choice.unknown') : value;
}

function standingText({call, itsClass, value, lot}) {
  const parts = call > 0 ? [say('choice.call', {call})] : [];
  parts.push(say('choice.class', {class: itsClass}));
  if (value !== '') {
    parts.push(say('choice.value', {value: valueText(value)}));
  }
  parts.push(say('choice.number', {number: lotText(lot)}));
  return parts.join(', ');
}

function choiceOf(note) {
  const {wish, mine, last} = note.choice;
  const box = element('div', 'choice ' + note.state,
      element('h4', '', say('choice.rank', {rank: wish.rank, programme: wish.programme})));
  if (wish.programme !== wish.group) {
    box.append(element('p', 'quiet', say('choice.group', {group: wish.group})));
  }
  const none = note.key === 'place.inRoom' || note.key === 'place.room' ? 'room' : 'nobody';
  box.append(
      element('dl', '',
          element('dt', '', say('choice.last')),
          element('dd', '', last ? standingText(last) : say('choice.' + none)),
          element('dt', '', say('choice.mine')),
          element('dd', '', standingText(mine))),
      noteOf(note));
  return box;
}

// -- The form

function start() {
  byId('form').hidden = false;
  byId('pick-folder').parentElement.hidden = !('webkitdirectory' in byId('pick-folder'));
  for (const id of ['pick', 'pick-folder']) {
    byId(id).addEventListener('change', event => open([...event.target.files]));
  }
  byId('receipt').addEventListener('input', showOpened);
  byId('form').addEventListener('submit', event => {
    event.preventDefault();
    check();
  });
  byId('form').addEventListener('reset', () => {
    files.clear();
    otherFiles = [];
    unreadableFiles = [];
    byId('result').hidden = true;
    setTimeout(showOpened);
  });
  document.addEventListener('dragover', event => {
    event.preventDefault();
    byId('drop').classList.add('over');
  });
  document.addEventListener('dragleave', () => byId('drop').classList.remove('over'));
  document.addEventListener('drop', event => {
    event.preventDefault();
    byId('drop').classList.remove('over');
    dropped(event.dataTransfer).then(open);
  });
  const embedded = byId('embedded');
  if (embedded) {
    const given = JSON.parse(embedded.textContent);
    Object.entries(given.files).forEach(([name, text]) => take(name, utf8(text)));
    byId('receipt').value = given.receipt;
    check();
  }
  showOpened();
}

// why: who wants to check this page, from its own console or a test, calls its parts by name
window.speelveld = Object.freeze({
  sha256, hmacUnder, frame, utf8, hex, fromHex, fields, line, byBytes, leafHash, rootOfLeaves,
  rootOfReceipt, readReceipt, checkCode, seedOf, drawFrom, cyclicList, checkOwn, checkEverybody,
});

start();
