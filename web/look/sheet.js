// Reads a style sheet as far as needed: rules with their selectors, tokens with their values.

/** Comments out, and the marks that only mean something at the head of a file. */
export const bare = text =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/g, '').replace(/^\uFEFF/, '');

/** Cuts a text at a sign that stands outside of brackets and strings. */
export function cut(text, sign) {
  const pieces = [''];
  let depth = 0;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const at = text[i];
    if (quote) {
      if (at === '\\') pieces[pieces.length - 1] += text[i++];
      else if (at === quote) quote = '';
    } else if (at === '"' || at === "'") quote = at;
    else if ('([{'.includes(at)) depth++;
    else if (')]}'.includes(at)) depth--;
    if (at === sign && depth === 0 && !quote) pieces.push('');
    else pieces[pieces.length - 1] += text[i];
  }
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '');
}

/** The blocks of a sheet: what stands before the braces, and what between them. */
export function blocks(text) {
  const found = [];
  let rest = text.trim();
  while (rest !== '') {
    const open = rest.indexOf('{');
    if (open < 0) throw new Error(`A rule without braces: (${rest.slice(0, 60)}).`);
    let depth = 1;
    let end = open + 1;
    for (; depth > 0; end++) {
      if (end >= rest.length) throw new Error(`A rule does not end: (${rest.slice(0, 60)}).`);
      if (rest[end] === '{') depth++;
      if (rest[end] === '}') depth--;
    }
    found.push({ head: rest.slice(0, open).trim(), body: rest.slice(open + 1, end - 1).trim() });
    rest = rest.slice(end).trim();
  }
  return found;
}

/** The sheet without the selectors that hold one of the given texts, and without what is then empty. */
export function without(text, texts) {
  return blocks(text)
    .map(({ head, body }) => {
      if (head.startsWith('@')) {
        const inner = without(body, texts);
        return inner === '' ? '' : `${head} {\n${inner}\n}`;
      }
      const kept = cut(head, ',').filter(selector => !texts.some(part => selector.includes(part)));
      const lines = cut(body, ';').map(line => '  ' + line.replace(/\s+/g, ' ') + ';');
      return kept.length === 0 || lines.length === 0 ? '' : `${kept.join(',\n')} {\n${lines.join('\n')}\n}`;
    })
    .filter(rule => rule !== '')
    .join('\n');
}

/** The tokens that a sheet asks for. */
export const asked = text => new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]));

/** The tokens that a sheet sets, in its order. */
export function tokensOf(text) {
  const found = new Map();
  for (const { head, body } of blocks(bare(text))) {
    if (head.startsWith('@')) continue;
    for (const line of cut(body, ';')) {
      const colon = line.indexOf(':');
      if (line.startsWith('--')) found.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
  }
  return found;
}

/** The sheet without the fallbacks of tokens that are set anyway: they could never be reached. */
export function straight(text, isSet) {
  let made = '';
  for (let i = 0; i < text.length; ) {
    const call = /^var\(\s*(--[\w-]+)\s*,/.exec(text.slice(i, i + 120));
    if (!call || !isSet(call[1])) {
      made += text[i++];
      continue;
    }
    let depth = 1;
    for (i += call[0].length; depth > 0; i++) depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0;
    made += `var(${call[1]})`;
  }
  return made;
}
