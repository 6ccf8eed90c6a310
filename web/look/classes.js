// Says which classes the pages write that the style sheet does not know (a slip of the pen shows nothing, silently), and
// which of our own classes the gallery does not show.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { own } from './parts.js';
import { bundleFile } from './places.js';
import { bare } from './sheet.js';

const read = name => readFileSync(new URL(name, import.meta.url), 'utf8');
const styled = text => new Set([...bare(text).matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(match => match[1]));
const written = text =>
  [...text.replace(/\$\{[^}]*\}/g, '$').matchAll(/\bclass="([^"]*)"/g)].flatMap(match => match[1].split(/\s+/));

// names for scripts and for the browser tests, without a look of their own
const unstyled = /^(js-|htmx-|maplibregl-|data$)/;
const known = styled(readFileSync(bundleFile, 'utf8'));
const wrong = [];
const look = (name, text) =>
  written(text)
    .filter(word => word !== '' && !word.includes('$') && !known.has(word) && !unstyled.test(word))
    .forEach(word => wrong.push(`${name}: ${word}`));

const templates = new URL(process.argv[2] ?? '../src/main/jte/', import.meta.url); // or a folder given, with its slash
if (existsSync(templates)) {
  for (const name of readdirSync(templates, { recursive: true })) {
    if (name.endsWith('.jte')) look(name, readFileSync(new URL(name, templates), 'utf8'));
  }
}
const gallery = read('gallery.html');
look('gallery.html', gallery);

const shown = new Set(written(gallery));
const unseen = own
  .filter(part => part !== 'paper')
  .flatMap(part => [...styled(read(`own/${part}.css`))])
  .filter(word => word.startsWith('sv-') && !shown.has(word));
for (const line of wrong) console.error(`not in the style sheet: ${line}`);
for (const word of new Set(unseen)) console.error(`not in the gallery: ${word}`);
process.exit(wrong.length + unseen.length === 0 ? 0 : 1);
