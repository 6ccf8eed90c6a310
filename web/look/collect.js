// Copies the chosen files from node_modules into vendor/ and writes down what they are. After: npm install.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parts, tokens } from './parts.js';
import { manifestFile } from './places.js';

const here = name => new URL(name, import.meta.url);
const pinned = JSON.parse(readFileSync(here('package.json'))).devDependencies;
const licences = new Set(['EUPL-1.2', 'MIT']);

rmSync(here('vendor/'), { recursive: true, force: true });
mkdirSync(here('vendor/'));
const files = [...parts, tokens].map(part => {
  const home = `node_modules/${part.package}/`;
  const about = JSON.parse(readFileSync(here(home + 'package.json')));
  if (!licences.has(about.license)) {
    throw new Error(`${part.package} has the licence (${about.license}), which nobody has looked at.`);
  }
  if (about.version !== pinned[part.package]) {
    throw new Error(`${part.package} is installed as (${about.version}), not as pinned. Run npm install.`);
  }
  const text = readFileSync(here(home + part.file));
  const copy = part.package.split('/').pop().replace(/-css$/, '') + '.css';
  writeFileSync(here('vendor/' + copy), text);
  return {
    name: part.package,
    version: about.version,
    licence: about.license,
    file: copy,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
});
writeFileSync(here('vendor/LICENSE.md'), readFileSync(here(`node_modules/${tokens.package}/LICENSE.md`)));
mkdirSync(new URL('.', manifestFile), { recursive: true });
writeFileSync(manifestFile, JSON.stringify({ files }, null, 2) + '\n');
