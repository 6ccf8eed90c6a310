// ---- 7. Everybody: all lines under the root, all numbers, all places ----

/** So many faults of one kind are named; the rest is counted. */
const NAMED = 5;

/** Recounts the whole round, as `recount/Recount.java` does. `round` comes from checkOwn. */
function checkEverybody(round) {
  return step('everybody', made => {
    const absent = Object.keys(COLUMNS).filter(name => !round.files.has(name));
    if (absent.length > 0) {
      made.say('open', 'open.all', {files: absent.join(', '), count: absent.length});
      return;
    }
    const parts = [everyLine, everyNumber, everyLateNumber, everyPlace];
    // why: a place that was given on a wrong number is the same fault a second time
    parts.every(part => {
      const faults = [];
      const counted = part(round, (key, places) => faults.push({key, places}));
      faults.slice(0, NAMED).forEach(fault => made.say('wrong', fault.key, fault.places));
      if (faults.length > NAMED) {
        made.say('wrong', 'all.more', {count: faults.length - NAMED});
      }
      if (faults.length === 0 && counted.key) {
        made.say(counted.state || 'good', counted.key, counted.places);
      }
      return faults.length === 0;
    });
  });
}

// -- Every line that was frozen is a leaf under the root

function everyLine(round, wrong) {
  const lines = frozenLines(round);
  const leaves = round.rows('leaves.csv');
  if (leaves.length !== lines.length
      || round.value('commitment.csv', 'leaves') !== String(lines.length)) {
    wrong('all.leaves', {lines: lines.length, leaves: leaves.length});
    return {};
  }
  const hashes = lines.map((written, at) => {
    const [number, salt, hash] = leaves[at];
    if (!is256(salt)) {
      throw new Fault('fault.number', {file: 'leaves.csv', text: salt});
    }
    const counted = leafHash(salt, written);
    if (number !== String(at + 1) || hex(counted) !== hash) {
      wrong('all.leaf', {leaf: at + 1, line: written});
    }
    return counted;
  });
  if (rootOfLeaves(hashes) !== round.value('commitment.csv', 'root')) {
    wrong('all.root', {});
  }
  return {key: 'all.lines', places: {count: lines.length, applications: round.families.size}};
}

function frozenLines(round) {
  const lines = [
    line(['round', round.value('commitment.csv', 'round')]),
    line(['draw', round.draw]),
    ...round.rows('rules.csv').map(row => line(['rule', ...row])),
    ...round.rows('rates.csv').map(row => line(['rate', ...row])),
    ...[...round.groups].map(([group, its]) =>
      line(['seats', group, its.programme, its.draw, String(its.frozenSeats)])),
    ...round.frozen.map(pseudonym =>
      applicationLine(pseudonym, round.families.get(pseudonym), round.listOf(pseudonym))),
  ];
  return lines.sort(byBytes);
}

// -- Every number follows from the seed

function everyNumber(round, wrong) {
  const draws = drawing(round, round.frozen);
  if ([...draws.values()].filter(who => who.length > 0).length !== round.numbers.size) {
    wrong('all.draws', {});
    return {};
  }
  let count = 0;
  draws.forEach((who, draw) => {
    const published = round.numbers.get(draw) || new Map();
    if (published.size !== who.length || !who.every(its => published.has(its))) {
      wrong(draw === '' ? 'all.missing' : 'all.missingAt', {draw});
      return;
    }
    count += who.length;
    numbersOf(round, draw, who, published).forEach(([pseudonym, key], at) => {
      const its = published.get(pseudonym);
      if (its.key !== key.text || its.lot.turn !== 0 || its.lot.number !== key.number(at)) {
        wrong('all.number', {pseudonym, counted: key.number(at), number: its.lot.text});
      }
    });
  });
  return {key: round.draw === 'supplied' ? 'all.supplied' : 'all.numbers', places: {count}};
}

/** Who has a number in which draw: everybody in that without a name, else who asks seats there. */
function drawing(round, who) {
  const draws = new Map();
  round.groups.forEach(({draw}) => draws.set(draw, new Set(draw === '' ? who : [])));
  who.forEach(pseudonym => round.listOf(pseudonym)
      .forEach(wish => draws.get(round.groupOf(wish.group).draw).add(pseudonym)));
  return new Map([...draws].map(([draw, its]) => [draw, [...its]]));
}

/** Applicants with their keys, in the order in which the numbers go. */
function numbersOf(round, draw, who, published) {
  const inOrder = at => at + 1;
  const kind = kindOf(round, draw);
  if (kind === 'supplied') {
    return who.map(its => [its, {text: published.get(its).key, number: inOrder}])
        .sort((a, b) => suppliedBefore(a[1].text, b[1].text) ? -1 : 1);
  }
  const drawn = drawFrom(fromHex(round.value('reveal.csv', 'seed')));
  if (kind === 'cyclic') {
    const start = drawn.start(who.length);
    return cyclicList(who, round.families).map((its, place) => [its, {
      text: String(place + 1),
      number: at => cyclicNumber(at, start, who.length),
    }]);
  }
  return who.map(its => [its, {
    text: drawn.key(its, round.families.get(its), draw),
    number: inOrder,
  }]).sort((a, b) => (a[1].text < b[1].text ? -1 : 1));
}

/** Who came late stands right behind the last number with a lower key; without keys behind all. */
function everyLateNumber(round, wrong) {
  let count = 0;
  drawing(round, [...round.late.keys()]).forEach((who, draw) => {
    const published = round.lateNumbers.get(draw) || new Map();
    const keyed = kindOf(round, draw) === 'lottery';
    const all = [...(round.numbers.get(draw) || new Map()).values()];
    const late = who.map(pseudonym => ({
      pseudonym,
      key: keyed ? drawFrom(fromHex(round.value('reveal.csv', 'seed')))
          .key(pseudonym, round.families.get(pseudonym), draw) : '',
      entry: round.late.get(pseudonym),
    })).sort((a, b) => (keyed ? (a.key < b.key ? -1 : 1) : a.entry - b.entry));
    const turns = new Map();
    late.forEach(({pseudonym, key}) => {
      const after = all.filter(its => !keyed || its.key < key).length;
      turns.set(after, (turns.get(after) || 0) + 1);
      const counted = after + '+' + turns.get(after);
      const its = published.get(pseudonym);
      if (!its || its.key !== key || its.lot.text !== counted) {
        wrong('all.number', {pseudonym, counted, number: its ? its.lot.text : '–'});
      }
    });
    if (published.size !== who.length) {
      wrong('all.lateLines', {});
    }
    count += who.length;
  });
  return count === 0 ? {} : {key: 'all.late', places: {count}};
}

// -- Every place: all ask from the top of their list, each group keeps the best it has seen

/** Who sits where while places are given out and change hands. */
class Seating {
  constructor(round, wrong) {
    this.round = round;
    this.wrong = wrong;
    this.held = new Map([...round.groups.keys()].map(group => [group, []]));
    this.seats = new Map([...round.groups].map(([group, its]) => [group, its.frozenSeats]));
    this.turn = new Map([...round.families.keys()].map(its => [its, round.listOf(its).length]));
    this.withdrawn = new Set();
    this.hardship = new Map();
    this.cameAt = new Map();
    this.calls = [];
  }

  takesPart(pseudonym) {
    return !this.withdrawn.has(pseudonym) && !this.hardship.has(pseudonym);
  }

  /** The wish that somebody has, if any. */
  wish(pseudonym) {
    return this.round.listOf(pseudonym)[this.turn.get(pseudonym)];
  }

  waitsFor(pseudonym, wish) {
    const got = this.wish(pseudonym);
    return this.takesPart(pseudonym) && (!got || wish.rank < got.rank);
  }

  /** Gives somebody a seat of a group that is on their list. */
  sit(pseudonym, group) {
    const turn = this.round.listOf(pseudonym).findIndex(wish => wish.group === group);
    if (turn < 0) {
      return false;
    }
    this.turn.set(pseudonym, turn);
    const standing = this.round.standing(pseudonym, this.wish(pseudonym));
    insert(this.held.get(group), {pseudonym, standing});
    return true;
  }

  leave(pseudonym) {
    const wish = this.wish(pseudonym);
    if (wish) {
      const seated = this.held.get(wish.group);
      seated.splice(seated.findIndex(its => its.pseudonym === pseudonym), 1);
      this.turn.set(pseudonym, this.round.listOf(pseudonym).length);
    }
  }

  /** Everybody who takes part asks from the top of the list. */
  giveOut() {
    const asking = this.round.frozen.filter(its => this.takesPart(its));
    asking.forEach(pseudonym => this.turn.set(pseudonym, 0));
    while (asking.length > 0) {
      const pseudonym = asking.pop();
      const wish = this.wish(pseudonym);
      if (!wish) {
        continue; // the end of the list: no place
      }
      this.sit(pseudonym, wish.group);
      if (this.held.get(wish.group).length > this.seats.get(wish.group)) {
        const sentOn = this.held.get(wish.group).pop().pseudonym;
        this.turn.set(sentOn, this.turn.get(sentOn) + 1);
        asking.push(sentOn);
      }
    }
  }

  /** Takes places as they are published, where a mechanism is in force that is not recounted. */
  take(places) {
    this.held.forEach(seated => seated.splice(0));
    this.turn.forEach((_, its) => this.turn.set(its, this.round.listOf(its).length));
    places.forEach((place, pseudonym) => {
      if (place.how === 'draw' && this.takesPart(pseudonym)) {
        this.sit(pseudonym, place.group);
      }
    });
    this.held.forEach((seated, group) => {
      if (seated.length > this.seats.get(group)) {
        this.wrong('all.tooMany', {group});
      }
    });
  }

  /** Carries out an act of the log. */
  change({act, about, detail, entry}) {
    if (act === 'capacity-changed') {
      this.round.groupOf(about);
      this.seats.set(about, Number(detail.split(' to ')[1]));
      this.dropOver(about, entry);
    } else if (!this.round.families.has(about)) {
      this.wrong('all.unknown', {entry, pseudonym: about});
    } else if (act === 'withdrawn') {
      this.leave(about);
      this.withdrawn.add(about);
      this.hardship.delete(about);
    } else if (act === 'hardship-placed') {
      this.leave(about);
      this.withdrawn.delete(about);
      this.hardship.set(about, detail);
    } else if (act === 'late-applied') {
      this.cameAt.set(about, entry);
    } else if (act === 'moved-up') {
      this.leave(about);
      if (!this.takesPart(about) || !this.sit(about, detail)) {
        this.wrong('all.call', {entry, pseudonym: about});
      } else {
        this.calls.push({entry, pseudonym: about, group: detail});
        this.dropOver(detail, entry);
      }
    }
  }

  /** Where more sit than there are seats the last in order gives up the seat. */
  dropOver(group, entry) {
    const seated = this.held.get(group);
    while (seated.length > this.seats.get(group)) {
      const {pseudonym} = seated.pop();
      this.turn.set(pseudonym, this.round.listOf(pseudonym).length);
      this.cameAt.set(pseudonym, entry);
    }
  }

  /** The four fields after the pseudonym in a file of places. */
  place(pseudonym) {
    if (this.withdrawn.has(pseudonym)) {
      return ['', '', '', 'withdrawn'];
    }
    if (this.hardship.has(pseudonym)) {
      const group = this.hardship.get(pseudonym);
      return [group, this.round.groupOf(group).programme, '', 'hardship'];
    }
    const wish = this.wish(pseudonym);
    return wish ? [wish.group, wish.programme, String(wish.rank), 'draw'] : ['', '', '', 'none'];
  }

  fits(place, pseudonym) {
    return place && line([place.group, place.programme, place.rank, place.how])
        === line(this.place(pseudonym));
  }
}

/** Puts somebody where they belong among those who are held, the best first. */
function insert(list, entry) {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareStandings(list[middle].standing, entry.standing) < 0) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  list.splice(from, 0, entry);
}

function everyPlace(round, wrong) {
  const changes = changesOf(round);
  const seating = new Seating(round, wrong);
  changes.until.forEach(its => seating.change(its));
  seating.giveOut();
  const assigned = round.placesIn('assigned.csv');
  const recounted = round.mechanism === PLAIN
      || round.frozen.every(its => seating.fits(assigned.get(its), its));
  if (!recounted) {
    seating.take(assigned);
  }
  comparePlaces(seating, assigned, round.frozen, wrong);
  changes.since.forEach(its => seating.change(its));
  comparePlaces(seating, round.places, [...round.families.keys()], wrong);
  checkSeats(seating, wrong);
  if (recounted) {
    checkWaiting(seating, wrong);
  }
  compareCutOffs(seating, wrong);
  compareReserves(seating, wrong);
  const tally = {count: round.families.size, placed: 0, first: 0};
  round.families.forEach((_, pseudonym) => {
    const [group, , rank] = seating.place(pseudonym);
    tally.placed += group === '' ? 0 : 1;
    tally.first += rank === '1' ? 1 : 0;
  });
  return recounted ? {key: 'all.places', places: tally}
    : {state: 'open', key: 'all.mechanism', places: {mechanism: round.mechanism}};
}

function comparePlaces(seating, places, who, wrong) {
  if (places.size !== who.length) {
    wrong('all.placeLines', {places: places.size, count: who.length});
  }
  who.forEach(pseudonym => {
    const place = places.get(pseudonym);
    const [, programme] = seating.place(pseudonym);
    if (!place) {
      wrong('all.noPlaceLine', {pseudonym});
    } else if (!seating.fits(place, pseudonym)) {
      wrong(programme === '' ? 'all.noPlace' : 'all.place', {pseudonym, programme});
    }
  });
}

function checkSeats({round, seats}, wrong) {
  round.groups.forEach((its, group) => {
    if (its.seats !== seats.get(group)) {
      wrong('all.seats', {group, counted: seats.get(group), seats: its.seats});
    }
  });
}

/** No seat is empty for which somebody waits, and no call passed over somebody who waited then. */
function checkWaiting(seating, wrong) {
  const {round, held, seats, calls, cameAt} = seating;
  const standing = calls.filter(call => (seating.wish(call.pseudonym) || {}).group === call.group);
  round.families.forEach((_, pseudonym) => round.listOf(pseudonym).forEach(wish => {
    if (!seating.waitsFor(pseudonym, wish)) {
      return;
    }
    if (held.get(wish.group).length < seats.get(wish.group)) {
      wrong('all.empty', {group: wish.group, pseudonym});
    }
    standing.filter(call => call.group === wish.group
        && (cameAt.get(pseudonym) || 0) < call.entry
        && compareStandings(round.standing(pseudonym, wish),
            round.standing(call.pseudonym, seating.wish(call.pseudonym))) < 0)
        .forEach(call => wrong('all.passed', {entry: call.entry, group: wish.group, pseudonym}));
  }));
}

/** A standing as one text, to compare what was counted with what was published. */
function written({call, itsClass, value, lot}) {
  return [call, itsClass, value, lot.text].join();
}

function compareCutOffs({round, held, seats}, wrong) {
  if (round.cutOffs.size !== held.size) {
    wrong('all.cutOffLines', {});
  }
  held.forEach((seated, group) => {
    const full = seated.length >= seats.get(group);
    const last = full && seated.length > 0 ? seated[seated.length - 1].standing : undefined;
    const its = round.cutOffs.get(group);
    if (!its || its.full !== full || Boolean(its.last) !== Boolean(last)
        || last && written(its.last) !== written(last)) {
      wrong(last ? 'all.cutOff' : full ? 'all.cutOffNone' : 'all.cutOffRoom',
          {group, itsClass: last && last.itsClass, number: last && lotText(last.lot)});
    }
  });
}

function compareReserves(seating, wrong) {
  const {round} = seating;
  const waiting = new Map();
  round.families.forEach((_, pseudonym) => round.listOf(pseudonym).forEach(wish => {
    if (seating.waitsFor(pseudonym, wish)) {
      const entries = waiting.get(wish.group) || [];
      entries.push({pseudonym, standing: round.standing(pseudonym, wish)});
      waiting.set(wish.group, entries);
    }
  }));
  const groups = new Set([...waiting.keys(), ...round.reserves.keys()]);
  groups.forEach(group => {
    const counted = (waiting.get(group) || [])
        .sort((a, b) => compareStandings(a.standing, b.standing))
        .map((entry, at) => [at + 1, entry.pseudonym, written(entry.standing)].join());
    const published = (round.reserves.get(group) || [])
        .map(entry => [entry.position, entry.pseudonym, written(entry.standing)].join());
    const at = counted.findIndex((entry, i) => entry !== published[i]);
    if (at >= 0) {
      wrong('all.reserve', {group, position: at + 1});
    } else if (published.length > counted.length) {
      wrong('all.reserveLong', {group, count: counted.length});
    }
  });
}
