// ---- Seed and lottery keys: docs/reference/draw.md, sections 4 and 5 ----

/** The seed that follows from root, public value and secret. */
function seedOf(root, publicValue, secret) {
  return sha256(frame(utf8('speelveld-seed-1'), fromHex(root), normalBytes(publicValue),
      fromHex(secret)));
}

/** The draw of a seed: gives keys and the start of a cyclic list. */
function drawFrom(seed) {
  const hmac = hmacUnder(seed);
  const lot = (kind, name, draw) => hex(hmac(
      frame(utf8('speelveld-lot-1'), utf8(kind), normalBytes(name), normalBytes(draw))));
  return {
    /** Key of an applicant in a draw, which has no name where one number holds everywhere. */
    key(pseudonym, family, draw) {
      const own = lot('applicant', pseudonym, draw);
      return family === '' ? own : lot('family', family, draw) + own;
    },

    /** Where a cyclic list of this length starts. */
    start(length) {
      // why: 256 bits do not fit a number, so the remainder is taken byte by byte
      return hmac(frame(utf8('speelveld-start-1')))
          .reduce((rest, byte) => (rest * 256 + byte) % length, 0);
    },
  };
}

/** The order of a cyclic list: by family, or pseudonym where that is empty, then by pseudonym. */
function cyclicList(who, families) {
  const list = who.map(pseudonym => [families.get(pseudonym) || pseudonym, pseudonym]);
  list.sort((a, b) => byBytes(a[0], b[0]) || byBytes(a[1], b[1]));
  return list.map(its => its[1]);
}

/** How the numbers of a draw are made: with a name of its own it is never cyclic. */
function kindOf(round, draw) {
  if (!['lottery', 'cyclic', 'supplied'].includes(round.draw)) {
    throw new Fault('fault.draw', {draw: round.draw});
  }
  return round.draw === 'cyclic' && draw !== '' ? 'lottery' : round.draw;
}

function cyclicNumber(place, start, length) {
  return ((place - start + length) % length) + 1;
}
