// Makes the one style sheet that every page loads: components of NL Design System, the tokens they ask for, our
// theme over them, our own components. Needs Node alone, no network. With --check: only says whether it is up to date.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { own, parts, tokens } from './parts.js';
import { bundleFile, licenceFile, manifestFile, themeFile } from './places.js';
import { asked, bare, straight, tokensOf, without } from './sheet.js';

const read = name => readFileSync(new URL(name, import.meta.url), 'utf8');
const copyOf = part => part.package.split('/').pop().replace(/-css$/, '') + '.css';

const manifest = JSON.parse(readFileSync(manifestFile));
for (const { file, sha256 } of manifest.files) {
  const is = createHash('sha256').update(read('vendor/' + file)).digest('hex');
  if (is !== sha256) throw new Error(`vendor/${file} has the fingerprint (${is}), but its manifest says (${sha256}).`);
}

const theme = read('theme.css');
const ours = own.map(name => read(`own/${name}.css`).trim()).join('\n\n');
const set = tokensOf(read('vendor/' + copyOf(tokens)));
const themed = tokensOf(theme);
const isSet = token => set.has(token) || themed.has(token);
const components = parts.map(part => {
  const { name, version } = manifest.files.find(({ name }) => name === part.package);
  const rules = without(bare(read('vendor/' + copyOf(part))), part.without);
  return `/* ${name} ${version} */\n${straight(rules, isSet)}`;
});

const wanted = new Set();
const want = text => {
  for (const token of asked(text)) {
    if (wanted.has(token)) continue;
    wanted.add(token);
    if (themed.has(token)) want(themed.get(token));
    else if (set.has(token)) want(set.get(token));
  }
};
want(components.join('\n') + ours + theme);
const used = [...set].filter(([token]) => wanted.has(token) && !themed.has(token));
const defaults = used.map(([token, value]) => `  ${token}: ${value.replace(/\s+/g, ' ')};`).join('\n');

const bundle = `/*
 * The style sheet of Speelveld, made by web/look. Do not edit: change web/look and run \`npm run assemble\` there.
 * Parts of it: NL Design System, (c) Gemeente Utrecht, Frameless B.V. and the NL Design System community, EUPL-1.2,
 * as listed in vendor/manifest.json; rules that no page needs were left out. The rest: Speelveld, EUPL-1.2.
 */
/* ${tokens.package} ${manifest.files.at(-1).version}: what the components below ask for */
:root {
${defaults}
}
${components.join('\n')}
${theme.trim()}

${ours}
`;

const made = [
  [bundleFile, bundle],
  [themeFile, theme],
  [licenceFile, read('vendor/LICENSE.md')],
];
if (process.argv.includes('--check')) {
  for (const [file, text] of made) {
    if (readFileSync(file, 'utf8') !== text) throw new Error(`${file.pathname} is not up to date. Run npm run assemble.`);
  }
} else {
  for (const [file, text] of made) writeFileSync(file, text);
  const missing = [...wanted].filter(token => ours.includes(`var(${token})`) && !isSet(token));
  const inOurs = new Set([...ours.matchAll(/(--[\w-]+)\s*:/g)].map(match => match[1]));
  const unset = missing.filter(token => !inOurs.has(token));
  if (unset.length > 0) throw new Error(`Our own style asks for tokens that nobody sets: ${unset.join(', ')}.`);
}
console.log(`speelveld.css: ${Math.round(Buffer.byteLength(bundle) / 1024)} KiB, ${used.length} tokens`);
