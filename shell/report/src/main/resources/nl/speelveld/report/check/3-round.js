// ---- The published files: docs/reference/published-round.md ----

const COLUMNS = {
  'commitment.csv': 'name,value',
  'reveal.csv': 'name,value',
  'rules.csv': 'name,value',
  'seat-groups.csv': 'seat-group,programme,draw,frozen-seats,seats',
  'rates.csv': 'seat-group,rate,type,percent',
  'applicants.csv': 'pseudonym,family,late',
  'wishes.csv': 'pseudonym,turn,rank,seat-group,programme,class,order,rates',
  'leaves.csv': 'leaf,salt,hash',
  'numbers.csv': 'draw,pseudonym,number,key',
  'late-numbers.csv': 'draw,pseudonym,number,key',
  'assigned.csv': 'pseudonym,seat-group,programme,rank,how',
  'places.csv': 'pseudonym,seat-group,programme,rank,how',
  'cut-offs.csv': 'seat-group,full,call,class,order,number',
  'reserve-lists.csv': 'seat-group,position,pseudonym,call,class,order,number',
  'hashes.csv': 'file,sha256',
  'log.csv': 'number,time,act,about,detail,reason,payload,previous,hash',
};

const FORMAT = 'speelveld-round-2';

/** The mechanism that this page recounts; of another it says that it does not. */
const PLAIN = 'deferred acceptance';

/**
 * The name under which a file was published. A browser that saves one twice makes `wishes (1).csv`
 * of it.
 */
function publishedName(name) {
  const plain = name.replace(/^.*[/\\]/, '').replace(/ ?\(\d+\)(?=\.csv$)/, '');
  return Object.keys(COLUMNS).includes(plain) ? plain : '';
}

/** Rows of a file, without its header. Throws what is wrong with it. */
function rowsOf(name, bytes) {
  const text = textOf(name, bytes);
  if (!text.endsWith('\n')) {
    throw new Fault('fault.end', {file: name});
  }
  const lines = text.slice(0, -1).split('\n');
  if (lines[0] !== COLUMNS[name]) {
    throw new Fault('fault.header', {file: name});
  }
  const columns = COLUMNS[name].split(',').length;
  return lines.slice(1).map((written, at) => {
    const row = fields(written);
    // why: one fact has one writing, so a line is refused that the same fields would not give
    if (row.length !== columns || line(row) !== written) {
      throw new Fault('fault.writing', {file: name, row: at + 2});
    }
    return row;
  });
}

function textOf(name, bytes) {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (notText) {
    throw new Fault('fault.utf8', {file: name});
  }
}

/** What was published, as far as it was opened. Asking for a file that is not there throws Absent. */
class Round {
  constructor(files) {
    this.files = files;
    this.made = new Map();
    this.faults = new Map();
    for (const [name, bytes] of files) {
      try {
        this.made.set(name, rowsOf(name, bytes));
      } catch (fault) {
        this.faults.set(name, expected(fault));
      }
    }
  }

  rows(name) {
    if (this.faults.has(name)) {
      throw new Unreadable(name);
    }
    if (!this.made.has(name)) {
      throw new Absent(name);
    }
    return this.made.get(name);
  }

  has(...names) {
    return names.every(name => this.made.has(name));
  }

  /** The value of a name in a file of names and values. */
  value(file, name) {
    const found = this.rows(file).filter(row => row[0] === name);
    if (found.length !== 1) {
      throw new Fault('fault.name', {file, name});
    }
    return found[0][1];
  }

  /** Made once, asked for often. */
  once(what, make) {
    if (!this.made.has(what)) {
      this.made.set(what, make());
    }
    return this.made.get(what);
  }

  /** The kind of draw. */
  get draw() {
    return this.value('commitment.csv', 'draw');
  }

  /** How lists become places. */
  get mechanism() {
    const rule = this.rows('rules.csv').find(row => row[0] === 'mechanism');
    return rule ? rule[1] : PLAIN;
  }

  /** Programme, draw and seats of each seat group. */
  get groups() {
    return this.once('groups', () => new Map(this.rows('seat-groups.csv').map(row => [row[0], {
      programme: row[1],
      draw: row[2],
      frozenSeats: wholeNumber(row[3], 'seat-groups.csv'),
      seats: wholeNumber(row[4], 'seat-groups.csv'),
    }])));
  }

  groupOf(name) {
    const group = this.groups.get(name);
    if (!group) {
      throw new Fault('fault.group', {group: name});
    }
    return group;
  }

  /** The least rates of each seat group that has any, as percentages in their order. */
  get rates() {
    return this.once('rates', () => {
      const rates = new Map();
      for (const [group, , , percent] of this.rows('rates.csv')) {
        rates.set(group, [...(rates.get(group) || []), wholeNumber(percent, 'rates.csv')]);
      }
      return rates;
    });
  }

  /** The shared name of each applicant, empty for most. */
  get families() {
    return this.once('families',
        () => new Map(this.rows('applicants.csv').map(row => [row[0], row[1]])));
  }

  /** Who came after the freeze, with the number of that entry in the log. */
  get late() {
    return this.once('late', () => new Map(this.rows('applicants.csv').filter(row => row[2] !== '')
        .map(row => [row[0], wholeNumber(row[2], 'applicants.csv')])));
  }

  /** Those under the root. */
  get frozen() {
    return this.once('frozen',
        () => [...this.families.keys()].filter(pseudonym => !this.late.has(pseudonym)));
  }

  /** The list of each applicant in the order in which seats are asked. */
  get wishes() {
    return this.once('wishes', () => {
      const lists = new Map();
      for (const [pseudonym, turn, ...wish] of this.rows('wishes.csv')) {
        const list = lists.get(pseudonym) || [];
        if (wholeNumber(turn, 'wishes.csv') !== list.length + 1) {
          throw new Fault('fault.turn', {pseudonym});
        }
        list.push(wishOf(wish, 'wishes.csv'));
        lists.set(pseudonym, list);
      }
      return lists;
    });
  }

  listOf(pseudonym) {
    return this.wishes.get(pseudonym) || [];
  }

  /** Number and key by draw (empty where one number holds everywhere) and pseudonym. */
  get numbers() {
    return this.once('numbers', () => this.numbersIn('numbers.csv'));
  }

  /** The same of who came late. */
  get lateNumbers() {
    return this.once('lateNumbers', () => this.numbersIn('late-numbers.csv'));
  }

  numbersIn(file) {
    const draws = new Map();
    for (const [draw, pseudonym, number, key] of this.rows(file)) {
      if (!draws.has(draw)) {
        draws.set(draw, new Map());
      }
      if (draws.get(draw).has(pseudonym)) {
        throw new Fault('fault.twice', {file, name: pseudonym});
      }
      draws.get(draw).set(pseudonym, {lot: lotOf(number, file), key});
    }
    return draws;
  }

  /** The published number of somebody for a seat group. */
  numberOf(pseudonym, group) {
    const {draw} = this.groupOf(group);
    const its = (this.numbers.get(draw) || new Map()).get(pseudonym)
        || this.late.has(pseudonym) && (this.lateNumbers.get(draw) || new Map()).get(pseudonym);
    if (!its) {
      throw new Fault('fault.noNumber', {pseudonym});
    }
    return its.lot;
  }

  /** Where somebody stands for a wish: what counts there, in the order in which it counts. */
  standing(pseudonym, wish) {
    return {
      call: this.rates.has(wish.group) ? this.calls(wish.group).get(pseudonym) : 0,
      itsClass: wish.itsClass,
      value: wish.value,
      lot: this.numberOf(pseudonym, wish.group),
    };
  }

  /** The place in the call of everybody who asks a seat group with least rates. */
  calls(group) {
    return this.once('calls ' + group, () => {
      const ranking = [];
      this.wishes.forEach((list, pseudonym) => list.forEach(wish => {
        if (wish.group === group) {
          ranking.push({pseudonym, wish, standing: {call: 0, itsClass: wish.itsClass,
            value: wish.value, lot: this.numberOf(pseudonym, group)}});
        }
      }));
      ranking.sort((a, b) => compareStandings(a.standing, b.standing));
      const called = callFrom(ranking.filter(its => !this.late.has(its.pseudonym)),
          this.rates.get(group));
      called.push(...ranking.filter(its => this.late.has(its.pseudonym)));
      return new Map(called.map((its, at) => [its.pseudonym, at + 1]));
    });
  }

  /** Places of today. */
  get places() {
    return this.once('places', () => this.placesIn('places.csv'));
  }

  placesIn(file) {
    const places = new Map();
    for (const [pseudonym, group, programme, rank, how] of this.rows(file)) {
      if (places.has(pseudonym)) {
        throw new Fault('fault.twice', {file, name: pseudonym});
      }
      places.set(pseudonym, {group, programme, rank, how});
    }
    return places;
  }

  /** The last one let in, by seat group: `full` false where room was left, `last` where somebody. */
  get cutOffs() {
    return this.once('cutOffs', () => new Map(this.rows('cut-offs.csv').map(
        ([group, full, ...last]) => [group, {
          full: full === 'yes',
          last: last[3] === '' ? undefined : publishedStanding(last, 'cut-offs.csv'),
        }])));
  }

  /** Everybody on the reserve list of each seat group, as published. */
  get reserves() {
    return this.once('reserves', () => {
      const lists = new Map();
      for (const [group, position, pseudonym, ...its] of this.rows('reserve-lists.csv')) {
        const list = lists.get(group) || [];
        list.push({
          position: wholeNumber(position, 'reserve-lists.csv'),
          pseudonym,
          standing: publishedStanding(its, 'reserve-lists.csv'),
        });
        lists.set(group, list);
      }
      return lists;
    });
  }
}

/** A wish from its six fields. */
function wishOf([rank, group, programme, itsClass, value, rates], file) {
  if (!/^(|last|0|-?[1-9]\d*(\.\d*[1-9])?|-?0\.\d*[1-9])$/.test(value)) {
    throw new Fault('fault.number', {file, text: value});
  }
  return {
    rank: wholeNumber(rank, file),
    group,
    programme,
    itsClass: wholeNumber(itsClass, file),
    value,
    rates,
  };
}

/** A lottery number; `12+1` is the first one behind number 12. */
function lotOf(text, file) {
  const [number, turn] = text.split('+');
  return {number: wholeNumber(number, file), turn: turn ? wholeNumber(turn, file) : 0, text};
}

function publishedStanding([call, itsClass, value, number], file) {
  return {
    call: call === '' ? 0 : wholeNumber(call, file),
    itsClass: wholeNumber(itsClass, file),
    value,
    lot: lotOf(number, file),
  };
}

/** Classes from here on are outside the audience of the seats and go behind all others. */
const OUTSIDE = 1024;

/** What decides between two standings: `Class`, `Call`, `Value` or `Number`; empty for equals. */
function decidedBy(a, b) {
  if (a.call > 0 && b.call > 0) {
    const outside = (a.itsClass >= OUTSIDE) !== (b.itsClass >= OUTSIDE);
    return outside ? 'Class' : a.call !== b.call ? 'Call' : '';
  }
  return a.itsClass !== b.itsClass ? 'Class'
    : compareValues(a.value, b.value) !== 0 ? 'Value'
      : compareLots(a.lot, b.lot) !== 0 ? 'Number' : '';
}

/** Below 0 where the first one goes before the second. */
function compareStandings(a, b) {
  switch (decidedBy(a, b)) {
    case 'Class': return a.itsClass - b.itsClass;
    case 'Call': return a.call - b.call;
    case 'Value': return compareValues(a.value, b.value);
    case 'Number': return compareLots(a.lot, b.lot);
    default: return 0;
  }
}

function compareLots(a, b) {
  return a.number - b.number || a.turn - b.turn;
}

/** What goes before the number, lower first; `last` goes behind all. */
function compareValues(a, b) {
  if (a === b) {
    return 0;
  }
  const x = a === 'last' ? Infinity : Number(a);
  const y = b === 'last' ? Infinity : Number(b);
  return x === y ? exactly(a, b) : x < y ? -1 : 1;
}

/** Decimals that are too long for a number here, as whole numbers of the same scale. */
function exactly(a, b) {
  const decimals = Math.max(...[a, b].map(its => (its.split('.')[1] || '').length));
  const [x, y] = [a, b].map(its => {
    const [whole, part = ''] = its.split('.');
    return BigInt(whole + part.padEnd(decimals, '0'));
  });
  return x === y ? 0 : x < y ? -1 : 1;
}

/**
 * Calls everybody from a ranking so that each least rate is met at each place as far as it can be:
 * of all who are left, keep those who serve the first rate that falls short, where there are any;
 * of these those who serve the next; the best ranked of who is kept is called.
 */
function callFrom(ranking, rates) {
  // why: those who serve the same rates keep their order, so only the first of each kind counts
  const queues = new Map();
  ranking.forEach((its, rank) => {
    if (!queues.has(its.wish.rates)) {
      queues.set(its.wish.rates, []);
    }
    queues.get(its.wish.rates).push({its, rank});
  });
  const serves = new Map([...queues.keys()].map(kind => [kind,
    rates.map((_, rate) => kind.split(' ').includes(String(rate + 1)))]));
  const heads = new Map([...queues.keys()].map(kind => [kind, 0]));
  const served = rates.map(() => 0);
  const called = [];
  while (heads.size > 0) {
    let kinds = [...heads.keys()];
    rates.forEach((percent, rate) => {
      const able = kinds.filter(kind => serves.get(kind)[rate]);
      if (100 * served[rate] < percent * (called.length + 1) && able.length > 0) {
        kinds = able;
      }
    });
    const rankOfHead = kind => queues.get(kind)[heads.get(kind)].rank;
    const best = kinds.reduce((a, b) => (rankOfHead(b) < rankOfHead(a) ? b : a));
    const at = heads.get(best);
    called.push(queues.get(best)[at].its);
    rates.forEach((_, rate) => {
      served[rate] += serves.get(best)[rate] ? 1 : 0;
    });
    if (at + 1 === queues.get(best).length) {
      heads.delete(best);
    } else {
      heads.set(best, at + 1);
    }
  }
  return called;
}

/** A file that was not opened; what needs it stays unchecked, which is no fault. */
class Absent extends Error {
  constructor(name) {
    super(name);
    this.file = name;
  }
}

/** A file that cannot be read; it is named as a fault once, and what needs it stays unchecked. */
class Unreadable extends Absent {}

/** A fault of what was given; anything else is a fault of this page and goes on its way. */
function expected(fault) {
  if (fault instanceof Fault) {
    return fault;
  }
  throw fault;
}
