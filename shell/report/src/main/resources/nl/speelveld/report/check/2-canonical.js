// ---- Bytes and canonical lines: docs/reference/draw.md, sections 1 and 2 ----

const encoder = new TextEncoder();

/** What is wrong with something that was given: a key of the texts, and what stands in its places. */
class Fault extends Error {
  constructor(key, places = {}) {
    super(key);
    this.key = key;
    this.places = places;
  }
}

function utf8(text) {
  return encoder.encode(text);
}

/** The text in Unicode form NFC, as bytes. */
function normalBytes(text) {
  return utf8(text.normalize('NFC'));
}

const HEX = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(bytes) {
  let text = '';
  for (const byte of bytes) {
    text += HEX[byte];
  }
  return text;
}

function fromHex(text) {
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = parseInt(text.substr(2 * i, 2), 16);
  }
  return bytes;
}

function is256(text) {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Each piece after its own length in four bytes, so that no two lists of pieces are alike. */
function frame(...parts) {
  const framed = [];
  for (const part of parts) {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, part.length);
    framed.push(length, part);
  }
  return joined(framed);
}

/** The fields of a line; a field between double quotes may hold commas and doubled quotes. */
function fields(line) {
  if (!line.includes('"')) {
    return line.split(',');
  }
  const all = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const c = line[at];
    if (c === '"' && quoted && line[at + 1] === '"') {
      field += '"';
      at++;
    } else if (c === '"') {
      quoted = !quoted;
    } else if (c === ',' && !quoted) {
      all.push(field);
      field = '';
    } else {
      field += c;
    }
  }
  all.push(field);
  return all;
}

/** The one line of these fields. */
function line(all) {
  return all.map(field => {
    const normal = field.normalize('NFC');
    return /[,"]/.test(normal) ? '"' + normal.replace(/"/g, '""') + '"' : normal;
  }).join(',');
}

/**
 * The order of lines by their UTF-8 bytes. That is the order of code points, which JavaScript's own
 * order follows but for halves of pairs: these stand for higher points than U+E000 and up.
 */
function byBytes(a, b) {
  const shortest = Math.min(a.length, b.length);
  for (let at = 0; at < shortest; at++) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x !== y) {
      return rankOf(x) - rankOf(y);
    }
  }
  return a.length - b.length;
}

function rankOf(unit) {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** A whole number without sign or leading zeros. */
function wholeNumber(text, file) {
  if (!/^(0|[1-9][0-9]{0,8})$/.test(text)) {
    throw new Fault('fault.number', {file, text});
  }
  return Number(text);
}
