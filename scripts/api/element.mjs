// The whole interface of the element, out of its source. The README's tables and the manifest are made from it.
import { attributes } from './attributes.mjs';
import { events } from './events.mjs';
import { parts, slots, states, tokens } from './looks.mjs';
import { cardMeaning, members } from './members.mjs';

export const element = {
  tagName: 'event-card',
  className: 'EventCard',
  meaning: cardMeaning,
  attributes,
  members,
  events,
  slots,
  parts,
  tokens,
  states,
};

const undocumented = Object.values(element)
  .filter(Array.isArray)
  .flat()
  .filter(({ meaning }) => !meaning)
  .map(({ name }) => name);
if (undocumented.length) throw new Error(`no comment says what these are: ${undocumented.join(', ')}`);
