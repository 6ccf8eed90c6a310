// Computes the contrast of every pair of colours that the pages put together, for the theme given (or our own):
// node contrast.js [theme.css]. WCAG 2.2: 4.5 for text (1.4.3), 3 for edges, marks and the focus ring (1.4.11, 2.4.13).
import { readFileSync } from 'node:fs';
import { bundleFile } from './places.js';
import { tokensOf } from './sheet.js';

const c = name => `--basis-color-${name}`;
const white = c('default-bg-document');
const grounds = [white, c('default-bg-subtle'), c('default-bg-default')];
const messages = ['info', 'positive', 'warning', 'negative'].map(kind => c(`${kind}-bg-default`));
const on = (colours, places, least) => colours.flatMap(a => places.map(b => [a, b, least]));

const pairs = [
  ...on([c('default-color-document'), c('default-color-default'), c('default-color-subtle')], grounds, 4.5),
  ...on([c('default-color-document'), c('action-2-color-default')], [...messages, '--sv-accent-ground'], 4.5),
  ...on(['--basis-heading-color'], [...grounds, ...messages, '--sv-accent-ground'], 4.5),
  ...on([c('action-2-color-default'), c('action-2-color-hover'), '--sv-accent-text'], grounds.slice(0, 2), 4.5),
  ...on([c('action-1-color-default')], [white, c('action-1-bg-hover')], 4.5),
  ...on([c('action-1-inverse-color-default')], [c('action-1-inverse-bg-default'), c('action-1-inverse-bg-hover')], 4.5),
  ...on([c('negative-color-default')], [white, c('negative-bg-default'), c('negative-bg-hover')], 4.5),
  ...on([c('negative-inverse-color-default')], [c('negative-inverse-bg-default'), c('negative-inverse-bg-hover')], 4.5),
  ...on([c('positive-color-default')], [white, c('positive-bg-default')], 4.5),
  ...on([c('warning-color-default')], [c('warning-bg-default')], 4.5),
  ...on(['--sv-header-color'], ['--sv-header-background'], 4.5),
  ...on([c('default-color-document')], ['--utrecht-page-footer-background-color', '--sv-accent-ground'], 4.5),
  ...on([c('default-border-default'), '--sv-focus-color'], grounds, 3),
  ...on([c('action-1-border-default'), c('negative-border-default'), c('positive-border-default'), '--sv-accent'], [white], 3),
  ...on(['--sv-focus-inner-color', '--sv-header-line'], ['--sv-header-background'], 3),
  ...on(['--sv-focus-inner-color'], [c('action-1-inverse-bg-default'), c('negative-inverse-bg-default')], 3),
];

const own = process.argv[2] ? tokensOf(readFileSync(process.argv[2], 'utf8')) : new Map();
const tokens = new Map([...tokensOf(readFileSync(bundleFile, 'utf8')), ...own]);

function colour(name) {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`Nobody sets (${name}).`);
  const other = /^var\((--[\w-]+)\)$/.exec(value);
  if (other) return colour(other[1]);
  const hex = /^#(?:[0-9a-f]{3}){1,2}$/i.exec(value);
  if (!hex) throw new Error(`${name} is (${value}). Write colours as #rrggbb, so that their contrast can be computed.`);
  const digits = value.length === 4 ? [...value.slice(1)].map(d => d + d) : value.slice(1).match(/../g);
  return digits.map(d => parseInt(d, 16) / 255);
}

function luminance(name) {
  const [r, g, b] = colour(name).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const computed = pairs.map(([a, b, least]) => ({ a, b, least, is: contrast(a, b) }));
const low = computed.filter(({ is, least }) => is < least);
for (const { a, b, least, is } of low) console.error(`${a} on ${b}: ${is.toFixed(2)}, must be ${least}`);
const lowest = least => Math.min(...computed.filter(pair => pair.least === least).map(pair => pair.is)).toFixed(2);
console.log(`${computed.length} pairs; the lowest of text ${lowest(4.5)}, of edges and marks ${lowest(3)}`);
process.exit(low.length === 0 ? 0 : 1);
