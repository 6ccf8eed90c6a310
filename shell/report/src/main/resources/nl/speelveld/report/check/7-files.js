// ---- 6. The files: their hashes, and the log as a whole chain ----

function checkFiles(round, made) {
  round.faults.forEach(fault => made.say('wrong', fault.key, fault.places));
  if (round.has('commitment.csv') && round.value('commitment.csv', 'format') !== FORMAT) {
    made.say('wrong', 'files.format', {format: round.value('commitment.csv', 'format')});
  }
  const absent = Object.keys(COLUMNS).filter(name => !round.files.has(name));
  if (absent.length > 0) {
    made.say('open', 'files.absent', {files: absent.join(', '), count: absent.length});
  }
  const published = new Map(round.rows('hashes.csv'));
  let same = 0;
  for (const [name, bytes] of round.files) {
    if (name === 'hashes.csv' || name === 'log.csv') {
      continue;
    }
    if (!published.has(name)) {
      made.say('wrong', 'files.unnamed', {file: name});
    } else if (published.get(name) !== hex(sha256(bytes))) {
      made.say('wrong', 'files.changed', {file: name});
    } else {
      same++;
    }
  }
  if (same > 0) {
    made.say('good', 'files.same', {count: same});
  }
  checkLog(round, made);
}

function checkLog(round, made) {
  const rows = round.rows('log.csv');
  let previous = '0'.repeat(64);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row[0] !== String(at + 1) || row[7] !== previous
        || hex(sha256(utf8(line(row.slice(0, 8))))) !== row[8]) {
      made.say('wrong', 'log.broken', {entry: at + 1});
      return;
    }
    previous = row[8];
  }
  const wrong = Object.entries(PAYLOADS).filter(([act, file]) => {
    const last = rows.filter(row => row[2] === act).pop();
    const skipped = act === 'revealed' && round.has('commitment.csv') && round.draw === 'supplied';
    return !skipped && round.files.has(file)
        && (!last || last[6] !== hex(sha256(round.files.get(file))));
  });
  wrong.forEach(([act, file]) => made.say('wrong', 'log.other', {act, file}));
  const draws = rows.filter(row => row[2] === 'second-draw');
  draws.forEach(row => made.say('info', 'log.secondDraw', {reason: row[5]}));
  if (wrong.length === 0) {
    made.say('good', 'log.whole', {count: rows.length});
  }
}

/** What each act in the log is about; the last act of its kind counts. */
const PAYLOADS = {
  committed: 'commitment.csv',
  revealed: 'reveal.csv',
  drawn: 'numbers.csv',
  assigned: 'assigned.csv',
  published: 'hashes.csv',
};

/** Acts that touch who has which place. */
const TOUCHING = ['withdrawn', 'hardship-placed', 'capacity-changed', 'moved-up', 'late-applied'];

/**
 * What was done since the round was last frozen: `until` places were last given out, and `since`.
 * `withdrawn` and `hardship` (pseudonym → seat group) are those of today.
 */
function changesOf(round) {
  const changes = {until: [], since: [], withdrawn: new Set(), hardship: new Map()};
  round.rows('log.csv').forEach(([, , act, about, detail], at) => {
    if (act === 'frozen') {
      changes.until = [];
      changes.since = [];
    } else if (act === 'assigned') {
      changes.until.push(...changes.since.splice(0));
    } else if (TOUCHING.includes(act)) {
      changes.since.push({act, about, detail, entry: at + 1});
    }
  });
  [...changes.until, ...changes.since].forEach(({act, about, detail}) => {
    if (act === 'withdrawn') {
      changes.withdrawn.add(about);
      changes.hardship.delete(about);
    } else if (act === 'hardship-placed') {
      changes.withdrawn.delete(about);
      changes.hardship.set(about, detail);
    }
  });
  return changes;
}
