/** The text with every kind of space as a plain one: which kind `Intl` writes differs by engine and version. */
export const plain = (text: string) => text.replace(/\s/gu, ' ');

/** The text with plain spaces, none around dashes and no commas: `Wednesday 24 March 2027`, `10:00–11:30`. */
export const bare = (text: string) =>
  plain(text)
    .replace(/ ?[-–—] ?/g, '–')
    .replaceAll(',', '');

/** Values that a script may set where text is expected, by name. */
export const NO_TEXT: readonly (readonly [name: string, value: unknown])[] = [
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['true', true],
  ['false', false],
  ['a big number', 10n],
  ['a symbol', Symbol('x')],
  ['a symbol of the language', Symbol.iterator],
  ['a function', () => 'x'],
  ['a list', ['x']],
  ['an empty list', []],
  ['a list of symbols', [Symbol('x')]],
  ['an object', {}],
  ['an object with a text', { toString: () => 'x' }],
  ['an object whose text is no text', { toString: () => ({}), valueOf: () => ({}) }],
  ['an object without a prototype', Object.create(null)],
  ['a list of objects without a prototype', [Object.create(null)]],
  ['an object made of a text', Object('x')],
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
