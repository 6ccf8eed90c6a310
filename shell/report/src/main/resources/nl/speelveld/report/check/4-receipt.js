// ---- The receipt, and the tree under the root: docs/reference/draw.md, section 2 ----

const RECEIPT_NAMES = ['line', 'salt', 'leaf', 'leaves', 'path', 'root'];

/** Whether a text looks like a receipt: it names a line, a salt and a path. */
function looksLikeReceipt(text) {
  return ['line', 'salt', 'path'].every(name => new RegExp('^\\s*' + name + ',', 'm').test(text));
}

/**
 * Reads a receipt. A text that was copied from a letter or a message may have blanks and line ends
 * that do not belong there; what has been cut off at the end of a line is joined again.
 */
function readReceipt(text) {
  const values = new Map();
  let current = '';
  for (const written of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).map(its => its.trim())) {
    const name = RECEIPT_NAMES.find(its => written.startsWith(its + ','));
    if (name) {
      current = name;
      values.set(name, written.slice(name.length + 1));
    } else if (current !== '' && written !== '') {
      values.set(current, values.get(current) + ' ' + written);
    }
  }
  for (const name of RECEIPT_NAMES) {
    if (!values.has(name)) {
      throw new Fault('receipt.lacks', {name});
    }
  }
  const receipt = {
    line: fields('line,' + values.get('line'))[1],
    salt: digits('salt', values.get('salt'), 1)[0],
    leaf: wholeNumber(values.get('leaf'), 'receipt'),
    leaves: wholeNumber(values.get('leaves'), 'receipt'),
    path: digits('path', values.get('path')),
    root: digits('root', values.get('root'), 1)[0],
  };
  if (receipt.leaf >= receipt.leaves) {
    throw new Fault('receipt.leaf');
  }
  receipt.application = readApplication(receipt.line);
  return receipt;
}

/** Values of 64 hexadecimal digits, whatever blanks stand between them. */
function digits(name, text, count) {
  const all = text.replace(/\s/g, '').match(/.{1,64}/g) || [];
  if (!all.every(is256) || (count && all.length !== count)) {
    throw new Fault('receipt.digits', {name});
  }
  return all;
}

/** An application as it stands in its canonical line. */
function readApplication(written) {
  const [kind, pseudonym, family, ...rest] = fields(written);
  if (kind !== 'application' || !pseudonym || rest.length % 6 !== 0) {
    throw new Fault('receipt.line');
  }
  const wishes = [];
  for (let at = 0; at < rest.length; at += 6) {
    wishes.push(wishOf(rest.slice(at, at + 6), 'receipt'));
  }
  return {pseudonym, family, wishes};
}

/** The canonical line of an application. */
function applicationLine(pseudonym, family, wishes) {
  return line(['application', pseudonym, family, ...wishes.flatMap(wish => [String(wish.rank),
    wish.group, wish.programme, String(wish.itsClass), wish.value, wish.rates])]);
}

function leafHash(salt, written) {
  return sha256(Uint8Array.of(0), fromHex(salt), utf8(written));
}

function nodeHash(left, right) {
  return sha256(Uint8Array.of(1), left, right);
}

/** The root to which a receipt leads, in hexadecimal; empty where its path does not fit its leaf. */
function rootOfReceipt(receipt) {
  let hash = leafHash(receipt.salt, receipt.line);
  let at = receipt.leaf;
  let last = receipt.leaves - 1;
  let used = 0;
  while (last > 0) {
    const partner = at % 2 === 1 ? at - 1 : at + 1;
    if (partner <= last) {
      if (used === receipt.path.length) {
        return '';
      }
      const other = fromHex(receipt.path[used++]);
      hash = at % 2 === 1 ? nodeHash(other, hash) : nodeHash(hash, other);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return used === receipt.path.length ? hex(hash) : '';
}

/** The root of leaves in their order, in hexadecimal. */
function rootOfLeaves(leaves) {
  let level = leaves;
  while (level.length > 1) {
    const above = [];
    for (let left = 0; left < level.length; left += 2) {
      above.push(left + 1 === level.length
        ? level[left] : nodeHash(level[left], level[left + 1]));
    }
    level = above;
  }
  return hex(level[0]);
}
