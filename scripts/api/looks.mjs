// What a page can style: custom properties, parts and states.
import { tagged, textOf, textsIn } from './source.mjs';

const TOKEN = /var\(\s*(--event-card-[\w-]+),\s*([^;]+?)\s*\);\s*\/\* (.+?) \*\//g;

/** A default that is made out of another token has no value to tell. */
const isMade = fallback => fallback.startsWith('var(');

export const tokens = [...textOf('src/styles/token.styles.ts').matchAll(TOKEN)].map(
  ([, name, fallback, meaning]) => ({ name, meaning, default: isMade(fallback) ? undefined : fallback }),
);

/** The names that templates give to `part`, and to the helper that writes a link. */
const usedParts = [...textsIn('src/parts/'), textOf('src/event-card.ts')].flatMap(text => {
  const inTemplates = [...text.matchAll(/\bpart="([a-z][a-z -]*)"/g)];
  const inLinks = (text.match(/\bpart: .*/g) ?? []).flatMap(line => [...line.matchAll(/'([a-z][a-z -]*)'/g)]);
  return [...inTemplates, ...inLinks].flatMap(([, names]) => names.split(' '));
});

const byName = (one, other) => (one.name < other.name ? -1 : 1);

export const parts = tagged('csspart').sort(byName);
export const states = tagged('cssstate');
export const slots = tagged('slot');

const named = new Set(parts.map(({ name }) => name));
const undescribed = usedParts.filter(name => !named.has(name));
const unused = [...named].filter(name => !usedParts.includes(name));
if (undescribed.length) throw new Error(`no @csspart tells what these are: ${undescribed.join(', ')}`);
if (unused.length) throw new Error(`@csspart tells of parts that no template has: ${unused.join(', ')}`);
