/** Replaces every kind of space with a plain one, as the kinds that `Intl` writes differ by engine. */
export const plain = (text: string) => text.replace(/\s/gu, ' ');

/** Plain spaces, none around dashes, and no commas: `Wednesday 24 March 2027`, `10:00–11:30`. */
export const bare = (text: string) =>
  plain(text)
    .replace(/ ?[-–—] ?/g, '–')
    .replaceAll(',', '');

/** Values that a script may set instead of text, by name. */
export const NO_TEXT: readonly (readonly [name: string, value: unknown])[] = [
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['true', true],
  ['false', false],
  ['a big number', 10n],
  ['a symbol', Symbol('x')],
  ['a well-known symbol', Symbol.iterator],
  ['a function', () => 'x'],
  ['a list', ['x']],
  ['an empty list', []],
  ['a list of symbols', [Symbol('x')]],
  ['an object', {}],
  ['an object with a text', { toString: () => 'x' }],
  ['an object with an invalid toString', { toString: () => ({}), valueOf: () => ({}) }],
  ['an object without a prototype', Object.create(null)],
  ['a list of objects without a prototype', [Object.create(null)]],
  ['a String object', Object('x')],
  ['a date', new Date(0)],
  ['an invalid date', new Date(NaN)],
  ['a proxy that refuses everything', refusing()],
  ['an element', document.body],
];

function refusing() {
  const refuse = () => {
    throw new Error('refused');
  };
  return new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse });
}
