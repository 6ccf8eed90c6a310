// ---- What one family can check: its application, its number, its place ----

/** One step of the check: what was found, each a sentence with its state. */
class Step {
  constructor(id) {
    this.id = id;
    this.notes = [];
  }

  say(state, key, places = {}, choice = undefined) {
    this.notes.push({state, key, places, choice});
  }

  /** `wrong` where anything is wrong, else `open` where something could not be checked. */
  get state() {
    return ['wrong', 'open', 'good'].find(its => this.notes.some(note => note.state === its))
        || 'open';
  }
}

/** Does the work of a step; what it lacks or finds broken becomes a sentence of that step. */
function step(id, work) {
  const made = new Step(id);
  try {
    work(made);
  } catch (stopped) {
    if (stopped instanceof Unreadable) {
      made.say('open', 'open.unreadable', {file: stopped.file});
    } else if (stopped instanceof Absent) {
      made.say('open', stopped.file === '' ? 'open.receipt' : 'open.file', {file: stopped.file});
    } else {
      made.say('wrong', expected(stopped).key, stopped.places);
    }
  }
  return made;
}

/**
 * The steps about one family. `given` has `files` (name → bytes), `receipt` (text), `root` and
 * `code` as somebody typed them, each of them perhaps empty.
 */
function checkOwn(given) {
  const round = new Round(given.files);
  const its = {round, given, root: '', receipt: undefined};
  const all = [
    step('application', made => checkApplication(its, made)),
    step('root', made => checkRoot(its, made)),
    step('number', made => checkNumber(its, made)),
    step('place', made => checkPlace(its, made)),
    step('reserve', made => checkReserve(its, made)),
    step('files', made => checkFiles(round, made)),
  ];
  return {round, receipt: its.receipt, steps: all};
}

function receiptOf(its) {
  if (!its.receipt) {
    throw new Absent('');
  }
  return its.receipt;
}

// -- 1. The application as it was frozen

function checkApplication(its, made) {
  if (its.given.receipt.trim() === '') {
    throw new Absent('');
  }
  its.receipt = readReceipt(its.given.receipt);
  const {pseudonym, family, wishes} = its.receipt.application;
  made.say('info', 'application.shown', {pseudonym});
  made.list = wishes;
  if (family !== '') {
    made.say('info', 'application.family', {family});
  }
  const code = its.given.code.trim();
  if (code !== '') {
    const mine = code.normalize('NFC') === pseudonym || sameCode(code, checkCode(its.receipt));
    made.say(mine ? 'good' : 'wrong', mine ? 'application.mine' : 'application.other',
        {own: checkCode(its.receipt), code});
  }
  const {round} = its;
  if (!round.families.has(pseudonym)) {
    made.say('wrong', 'application.absent', {pseudonym});
  } else if (applicationLine(pseudonym, round.families.get(pseudonym),
      round.listOf(pseudonym)) !== its.receipt.line) {
    made.say('wrong', 'application.differs');
  } else {
    made.say('good', 'application.same');
  }
}

/** Digits and letters without those that are read for another. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The check code of a receipt, as it stands in the letter: the first 50 bits of its leaf. */
function checkCode(receipt) {
  const bits = [...leafHash(receipt.salt, receipt.line).slice(0, 7)]
      .map(byte => byte.toString(2).padStart(8, '0')).join('');
  return bits.slice(0, 50).replace(/.{5}/g, five => SIGNS[parseInt(five, 2)])
      .replace(/^(.{4})(.{4})/, '$1-$2-');
}

function sameCode(typed, code) {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
      === code.replace(/-/g, '');
}

// -- 2. The receipt leads to the root that was published

function checkRoot(its, made) {
  const receipt = receiptOf(its);
  const root = rootOfReceipt(receipt);
  if (root !== receipt.root) {
    made.say('wrong', 'root.broken');
    return;
  }
  made.say('good', 'root.whole', {start: startOf(root)});
  compareTyped(its.given.root, root, made);
  const published = its.round.value('commitment.csv', 'root');
  const leaves = its.round.value('commitment.csv', 'leaves');
  if (published !== root) {
    made.say('wrong', 'root.published', {start: startOf(published)});
  } else if (leaves !== String(receipt.leaves)) {
    made.say('wrong', 'root.leaves', {leaves, counted: receipt.leaves});
  } else {
    made.say('good', 'root.same');
  }
}

/** So many digits of a root must be typed; fewer could be forged. */
const ENOUGH_DIGITS = 16;

/** The first digits of a root, in fours for the eye. */
function startOf(root) {
  return root.slice(0, ENOUGH_DIGITS).replace(/.{4}(?=.)/g, '$& ');
}

function compareTyped(typed, root, made) {
  const digitsTyped = typed.replace(/[\s.…-]/g, '').toLowerCase();
  if (digitsTyped === '') {
    made.say('open', 'root.untyped');
  } else if (!/^[0-9a-f]{1,64}$/.test(digitsTyped)) {
    made.say('open', 'root.noRoot');
  } else if (!root.startsWith(digitsTyped)) {
    made.say('wrong', 'root.typed');
  } else if (digitsTyped.length < ENOUGH_DIGITS) {
    made.say('open', 'root.short', {count: ENOUGH_DIGITS});
  } else {
    made.say('good', 'root.typedSame', {count: digitsTyped.length});
  }
}

// -- 3. Secret, seed and lottery number

function checkNumber(its, made) {
  const {round} = its;
  if (round.draw === 'supplied') {
    made.say('info', 'number.supplied');
  } else if (!checkSeed(round, made)) {
    return; // why: one cause, one sentence: a number from another seed says nothing more
  }
  const {pseudonym, family, wishes} = receiptOf(its).application;
  const draws = new Set(wishes.map(wish => round.groupOf(wish.group).draw));
  draws.forEach(draw => checkOwnNumber(round, {pseudonym, family, draw}, made));
}

/** Whether secret and seed are right; says what is not. */
function checkSeed(round, made) {
  const secret = round.value('reveal.csv', 'secret');
  const publicValue = round.value('reveal.csv', 'public-value');
  if (!/^([0-9a-f]{2}){16,}$/.test(secret) || publicValue === '') {
    made.say('wrong', 'number.noSecret');
    return false;
  }
  if (hex(sha256(fromHex(secret))) !== round.value('commitment.csv', 'secret-hash')) {
    made.say('wrong', 'number.secret');
    return false;
  }
  made.say('good', 'number.secretSame');
  const root = round.value('commitment.csv', 'root');
  if (!is256(root)) {
    throw new Fault('fault.root');
  }
  const seed = hex(seedOf(root, publicValue, secret));
  if (seed !== round.value('reveal.csv', 'seed')) {
    made.say('wrong', 'number.seed');
    return false;
  }
  made.say('good', 'number.seedSame', {
    value: publicValue,
    source: round.value('commitment.csv', 'public-source'),
  });
  return true;
}

function checkOwnNumber(round, who, made) {
  const {pseudonym, draw} = who;
  const at = draw === '' ? '' : 'At';
  const all = round.numbers.get(draw) || new Map();
  const mine = all.get(pseudonym);
  if (!mine) {
    made.say('wrong', 'number.absent' + at, {pseudonym, draw});
    return;
  }
  const counted = countedNumber(round, who, mine, all);
  if (counted === 0) {
    made.say('wrong', 'number.key' + at, {draw});
  } else if (counted !== mine.lot.number) {
    made.say('wrong', 'number.wrong' + at, {number: mine.lot.number, counted, draw});
  } else {
    made.say('good', 'number.right' + at, {number: counted, of: all.size, draw});
  }
}

/** The number as we count it; 0 where the published key is not the one that follows. */
function countedNumber(round, {pseudonym, family, draw}, mine, all) {
  const seed = () => fromHex(round.value('reveal.csv', 'seed'));
  switch (kindOf(round, draw)) {
    case 'lottery':
      return mine.key === drawFrom(seed()).key(pseudonym, family, draw)
        ? 1 + countBefore(all, its => its.key < mine.key) : 0;
    case 'cyclic': {
      const list = cyclicList(round.frozen, round.families);
      const place = list.indexOf(pseudonym);
      return mine.key === String(place + 1)
        ? cyclicNumber(place, drawFrom(seed()).start(list.length), list.length) : 0;
    }
    default: // supplied
      return 1 + countBefore(all, its => suppliedBefore(its.key, mine.key));
  }
}

function countBefore(draw, before) {
  let count = 0;
  draw.forEach(its => {
    count += before(its) ? 1 : 0;
  });
  return count;
}

/** Compares whole numbers that may be longer than a number here holds. */
function suppliedBefore(a, b) {
  return a.length === b.length ? a < b : a.length < b.length;
}

// -- 4. The place, and why not a higher one

function checkPlace(its, made) {
  const {round} = its;
  const {pseudonym, wishes} = receiptOf(its).application;
  const place = round.places.get(pseudonym);
  if (!place) {
    throw new Fault('place.absent', {pseudonym});
  }
  made.say('info', 'place.' + howOf(place), {programme: place.programme, rank: place.rank});
  if (place.how === 'withdrawn' || place.how === 'hardship') {
    const changes = changesOf(round);
    const logged = place.how === 'withdrawn' ? changes.withdrawn.has(pseudonym)
        : changes.hardship.get(pseudonym) === place.group;
    made.say(logged ? 'good' : 'wrong', logged ? 'place.logged' : 'place.notLogged');
    return;
  }
  const changes = changesOf(round);
  if (changes.since.length === 0) {
    checkFair(round, {pseudonym, wishes, place, cutOffs: round.cutOffs}, made);
    return;
  }
  // why: what happened later is no draw: seats that became free went to whoever waited then, so
  // fairness is that of the day of the outcome, and step 7 replays the acts since
  const then = round.placesIn('assigned.csv').get(pseudonym);
  made.say('info', 'place.since', {count: changes.since.length});
  if (!then) {
    throw new Fault('place.absentThen', {pseudonym});
  }
  if (then.group !== place.group || then.how !== place.how) {
    made.say('info', then.group === '' ? 'place.thenNone' : 'place.then',
        {programme: then.programme});
  }
  checkFair(round, {pseudonym, wishes, place: then, cutOffs: dayCutOffs(round, changes)}, made);
}

/** Whether each seat above a place went to others by the rules, and the place itself too. */
function checkFair(round, {pseudonym, wishes, place, cutOffs}, made) {
  const granted = place.how === 'draw'
      ? wishes.findIndex(wish => wish.group === place.group) : wishes.length;
  if (granted < 0) {
    throw new Fault('place.unlisted', {programme: place.programme});
  }
  if (granted < wishes.length && (place.rank !== String(wishes[granted].rank)
      || place.programme !== wishes[granted].programme)) {
    made.say('wrong', 'place.rank', {rank: place.rank, listed: wishes[granted].rank});
  }
  wishes.slice(0, granted + 1).forEach((wish, turn) => {
    const choice = {wish, mine: round.standing(pseudonym, wish)};
    const cutOff = cutOffs.get(wish.group);
    if (!cutOff) {
      throw new Fault('place.noCutOff', {group: wish.group});
    }
    choice.last = cutOff.last;
    if (turn === granted) {
      checkGranted(choice, cutOff, made);
    } else {
      checkRefused(round.mechanism, choice, cutOff, made);
    }
  });
  if (wishes.length === 0) {
    made.say('good', 'place.emptyList');
  }
}

/** The last one let in at each seat group on the day of the outcome, from the places of then. */
function dayCutOffs(round, changes) {
  const seats = new Map([...round.groups].map(([group, its]) => [group, its.frozenSeats]));
  changes.until.filter(its => its.act === 'capacity-changed')
      .forEach(its => seats.set(its.about, Number(its.detail.split(' to ')[1])));
  const seated = new Map([...seats.keys()].map(group => [group, []]));
  round.placesIn('assigned.csv').forEach((place, pseudonym) => {
    const wish = round.listOf(pseudonym).find(its => its.group === place.group);
    if (place.how === 'draw' && wish) {
      seated.get(place.group).push(round.standing(pseudonym, wish));
    }
  });
  return new Map([...seated].map(([group, all]) => [group, {
    full: all.length >= seats.get(group),
    last: all.sort(compareStandings).pop(),
  }]));
}

function howOf(place) {
  if (!['draw', 'hardship', 'withdrawn', 'none'].includes(place.how)) {
    throw new Fault('place.how', {how: place.how});
  }
  return place.how;
}

function checkRefused(mechanism, choice, {full, last}, made) {
  const {wish, mine} = choice;
  if (!full) {
    made.say('wrong', 'place.room', {group: wish.group}, choice);
  } else if (!last) {
    made.say('good', 'place.noSeats', {}, choice);
  } else if (compareStandings(mine, last) > 0) {
    made.say('good', 'place.after' + decidedBy(mine, last), placesOf(mine, last), choice);
  } else if (mechanism !== PLAIN) {
    made.say('open', 'place.mechanism', {}, choice);
  } else {
    // why: nobody but this child may be the last one there, so equals are a fault as well
    made.say('wrong', 'place.passed' + (decidedBy(mine, last) || 'Number'), placesOf(mine, last),
        choice);
  }
}

function checkGranted(choice, {full, last}, made) {
  const {wish, mine} = choice;
  if (!full) {
    made.say('good', 'place.inRoom', {}, choice);
  } else if (!last) {
    made.say('wrong', 'place.inNoSeats', {group: wish.group}, choice);
  } else if (compareStandings(mine, last) > 0) {
    made.say('wrong', 'place.beyond' + decidedBy(mine, last), placesOf(mine, last), choice);
  } else {
    made.say('good', 'place.within', {}, choice);
  }
}

function placesOf(mine, last) {
  return {
    mineClass: mine.itsClass,
    lastClass: last.itsClass,
    mineCall: mine.call,
    lastCall: last.call,
    mineValue: valueText(mine.value),
    lastValue: valueText(last.value),
    mine: lotText(mine.lot),
    last: lotText(last.lot),
  };
}

function lotText(lot) {
  return lot.turn === 0 ? lot.number : lot.text;
}

// -- 5. Reserve lists

function checkReserve(its, made) {
  const {round} = its;
  const {pseudonym, wishes} = receiptOf(its).application;
  const place = round.places.get(pseudonym);
  if (!place) {
    throw new Fault('place.absent', {pseudonym});
  }
  const expectedOn = wishes.filter(wish => place.how === 'none'
      || place.how === 'draw' && wish.rank < Number(place.rank));
  wishes.forEach(wish => {
    const list = round.reserves.get(wish.group) || [];
    const mine = list.filter(entry => entry.pseudonym === pseudonym);
    const places = {group: wish.group};
    if (!expectedOn.includes(wish)) {
      mine.forEach(() => made.say('wrong', 'reserve.extra', places));
    } else if (mine.length !== 1) {
      made.say('wrong', mine.length === 0 ? 'reserve.absent' : 'reserve.twice', places);
    } else {
      checkPosition(round, {pseudonym, wish, list, entry: mine[0]}, made);
    }
  });
  if (expectedOn.length === 0 && made.notes.length === 0) {
    made.say('good', 'reserve.' + (place.how === 'draw' ? 'first' : 'noneOf'));
  }
}

function checkPosition(round, {pseudonym, wish, list, entry}, made) {
  const mine = round.standing(pseudonym, wish);
  const counted = 1 + list.filter(other => compareStandings(other.standing, mine) < 0).length;
  const places = {group: wish.group, position: entry.position, counted, of: list.length};
  if (decidedBy(entry.standing, mine) !== '' || entry.standing.itsClass !== mine.itsClass) {
    made.say('wrong', 'reserve.order', places);
  } else if (counted !== entry.position) {
    made.say('wrong', 'reserve.position', places);
  } else {
    made.say('good', 'reserve.right', places);
  }
}
