import { expect } from '@open-wc/testing';
import type { Issue } from '../../src/model/issue.js';
import { parseFields, type FieldParser } from '../../src/model/parse-fields.js';
import {
  date,
  line,
  lines,
  link,
  oneOf,
  webUrl,
  paragraphs,
  parties,
  term,
  timeZoneName,
} from '../../src/model/field-parsers.js';
import type { FieldSource } from '../../src/model/source.js';
import { NO_TEXT } from '../support/text.js';

/** Parses one value. The field name has two words, so that its attribute name differs. */
const read = <T>(reader: FieldParser<T>, value: unknown, source: Partial<FieldSource<'mainTitle'>> = {}) => {
  const issues: Issue[] = [];
  const { mainTitle } = parseFields(
    { mainTitle: { ...reader, attribute: 'main-title' } },
    { name: 'attributes', base: 'https://ngo.example/?visit=1', raw: { mainTitle: value }, ...source },
    issue => {
      issues.push(issue);
    },
  );
  return { value: mainTitle, issues };
};

const colour = oneOf('red', 'dark-blue');
const status = term({ live: 'EventLive', over: 'EventOver' });

const party = (name: string, url?: string) => ({ name, url });

const GOOD: readonly (readonly [string, FieldParser<unknown>, unknown, unknown])[] = [
  ['line keeps text', line, 'Side event', 'Side event'],
  ['line keeps markup as text', line, '<b onclick="x()">&amp;</b>', '<b onclick="x()">&amp;</b>'],
  ['line trims whitespace', line, '  Side event\n', 'Side event'],
  ['line replaces line breaks by spaces', line, 'Side\r\n   event', 'Side event'],
  ['line drops control characters', line, 'Side\u0000 \u001bevent\u0007', 'Side event'],
  ['line converts a number to text', line, 42, '42'],
  ['line accepts 0', line, 0, '0'],
  [
    'line drops bidirectional overrides and embeddings',
    line,
    'Side \u202etneve\u202c \u202d\u202a\u202b!',
    'Side tneve !',
  ],
  ['line keeps bidirectional isolates and marks', line, '\u2068a\u2069\u200f', '\u2068a\u2069\u200f'],
  ['parties splits at semicolons', parties, 'CAP; DAFOH', [party('CAP'), party('DAFOH')]],
  ['page resolves a relative URL', webUrl, 'a', 'https://ngo.example/a'],
  ['page resolves a fragment without the query of the base', webUrl, '#a', 'https://ngo.example/#a'],
  ['link accepts mailto:', link, 'mailto:a@b.example', 'mailto:a@b.example'],
  [
    'date parses a date',
    date,
    '2027-03-24',
    { precision: 'date', wall: Date.parse('2027-03-24'), offset: undefined, zone: undefined },
  ],
  ['line keeps emoji and accents', line, 'E\u0301 🧑‍🤝‍🧑 é', 'E\u0301 🧑‍🤝‍🧑 é'],
  [
    'paragraphs splits at blank lines',
    paragraphs,
    'One\nline\n\nTwo\r\n \t\r\nThree',
    ['One line', 'Two', 'Three'],
  ],
  ['paragraphs ignores additional blank lines', paragraphs, '\n\nOne\n\n\n\n\nTwo\n\n', ['One', 'Two']],
  ['lines splits at semicolons', lines, 'CAP; DAFOH ;', ['CAP', 'DAFOH']],
  ['lines returns a list of one for a single line', lines, 'DAFOH', ['DAFOH']],
  ['oneOf accepts a keyword in any case', colour, ' Dark-BLUE ', 'dark-blue'],
  ['term accepts a key', status, 'live', 'live'],
  ['term accepts a key in any case', status, 'LIVE', 'live'],
  ['term accepts a bare schema.org term', status, 'EventLive', 'live'],
  ['term accepts a full https IRI', status, 'https://schema.org/EventOver', 'over'],
  ['term accepts a full http IRI', status, 'http://schema.org/EventOver', 'over'],
  ['term accepts a compact IRI', status, 'schema:EventOver', 'over'],
  ['timeZoneName accepts a zone in any case', timeZoneName, 'europe/zurich', 'Europe/Zurich'],
];

const UNSET = [
  ['undefined', undefined],
  ['null', null],
  ['an empty text', ''],
  ['a blank text', ' \n\t '],
  ['100,000 spaces', ' '.repeat(1e5)],
] as const;

const BAD: readonly (readonly [string, FieldParser<unknown>, unknown])[] = [
  ...NO_TEXT.map(([name, value]) => [name, line, value] as const),
  ['only control characters', line, '\u0007\u0000'],
  ...[
    ...['\u200b', '\u3164', '\u2800', '\u00ad', '\u2067', '\u200e', '\u115f', '\u034f', '\ufe0f'],
    ...['\u{e0041}\u{e0042}', '\u2060\u200d', '\u200b \u2800', '\ud83d'],
  ].map(
    text =>
      [
        `invisible characters, ${Array.from(text, character => character.codePointAt(0)?.toString(16)).join(' ')}`,
        line,
        text,
      ] as const,
  ),
  ['paragraphs of only control characters', paragraphs, '\u0007\n\n\u0000'],
  ['only separators', lines, ';; ;'],
  ['an unknown keyword', colour, 'green'],
  ['two keywords', colour, 'red green'],
  ['a prototype property as keyword', colour, '__proto__'],
  ['a term of a foreign vocabulary', status, 'https://evil.example/EventLive'],
  ['a prototype property as key', status, 'constructor'],
  ['a URL that contains a term', status, 'https://ngo.example/?https://schema.org/EventOver'],
  ['only separators as parties', parties, ' ; ; '],
  ['a term with a prefix in the middle', status, 'Eventschema:Over'],
  ['a prototype property as term', status, 'https://schema.org/toString'],
  ['an abbreviation as time zone', timeZoneName, 'BST'],
  ['a prototype property as time zone', timeZoneName, '__proto__'],
  ['a keyword of 100,000 characters', colour, 'red'.repeat(33_334)],
];

describe('field parsers', () => {
  for (const [name, reader, value, expected] of GOOD) {
    it(name, () => {
      expect(read(reader, value)).to.deep.equal({ value: expected, issues: [] });
    });
  }

  for (const [name, value] of UNSET) {
    it(`treat ${name} as unset and report nothing`, () => {
      expect(read(line, value)).to.deep.equal({ value: undefined, issues: [] });
    });
  }

  for (const [name, reader, value] of BAD) {
    it(`reject and report ${name}`, () => {
      const { value: result, issues } = read(reader, value);
      expect(result).to.equal(undefined);
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]?.field).to.equal('main-title');
      expect(issues[0]?.message).to.equal(`expected ${reader.expected}`);
      expect(Object.is(issues[0]?.value, value)).to.equal(true);
    });
  }
});

describe('maximum length', () => {
  const long = 'a'.repeat(1e5);

  for (const [name, reader, most] of [
    ['line', line, 500],
    ['lines', lines, 500],
    ['paragraphs', paragraphs, 20_000],
  ] as const) {
    it(`${name} cuts and reports longer text`, () => {
      const { value, issues } = read<string | readonly string[]>(reader, long);
      const text = [value].flat().join('');
      expect(text).to.match(/^a+…$/);
      expect(text).to.have.lengthOf(most + 1);
      expect(issues.map(({ field, message }) => `${field}: ${message}`).join()).to.match(
        /^main-title: expected at most \d+ characters/,
      );
    });
  }

  it('accepts text of exactly the maximum length', () => {
    expect(read(line, 'a'.repeat(500))).to.deep.equal({ value: 'a'.repeat(500), issues: [] });
    const address = 'https://ngo.example/'.padEnd(2048, 'a');
    expect(read(webUrl, address)).to.deep.equal({ value: address, issues: [] });
    expect(read(webUrl, `${address}a`).value).to.equal(undefined);
  });

  it('does not split surrogate pairs', () => {
    for (const before of ['', 'a']) {
      const { value } = read(line, before + '🎈'.repeat(5000));
      expect(value).to.match(/^a?🎈+…$/u);
    }
  });
});

it('line drops lone surrogates, which cannot be URL-encoded', () => {
  for (const text of ['Side \ud83c event', '\udf88 Side event']) {
    const { value } = read(line, text);
    expect(() => encodeURIComponent(value ?? ''), JSON.stringify(text)).not.to.throw();
    expect(value).to.contain('Side').and.to.contain('event');
  }
});

describe('JSON lists', () => {
  const json = { name: 'remote' } as const;
  const messages = (issues: readonly Issue[]) => issues.map(({ field, message }) => `${field}: ${message}`);

  it('are parsed as lines', () => {
    const { value, issues } = read(lines, ['CAP; and more', '', 7, null, {}, 'DAFOH'], json);
    expect(value).to.deep.equal(['CAP; and more', 'DAFOH']);
    expect(issues).to.deep.equal([]);
  });

  it('are parsed as parties with their URLs', () => {
    const { value, issues } = read(
      parties,
      [party('CAP', '/cap'), party('DAFOH', 'javascript:alert(1)'), party('', '/none'), 'x', null],
      json,
    );
    expect(value).to.deep.equal([party('CAP', 'https://ngo.example/cap'), party('DAFOH'), party('x')]);
    expect(messages(issues)).to.deep.equal([
      'mainTitle: expected an address that starts with https: or http:',
    ]);
    expect(issues[0]?.value).to.equal('javascript:alert(1)');
  });

  it('drop and report URLs of parties that are not text', () => {
    const { value, issues } = read(parties, [{ name: 'CAP', url: 7 }], json);
    expect(value).to.deep.equal([party('CAP')]);
    expect(issues.map(issue => issue.value)).to.deep.equal([7]);
  });

  it('may have the maximum number of items', () => {
    expect(read(lines, Array<string>(100).fill('x'), json).issues).to.deep.equal([]);
  });

  it('may be empty', () => {
    expect(read(parties, [], json)).to.deep.equal({ value: undefined, issues: [] });
  });

  it('are rejected and reported without any valid item', () => {
    const { value, issues } = read(parties, [party(''), {}], json);
    expect(value).to.equal(undefined);
    expect(messages(issues)).to.deep.equal([`mainTitle: expected ${parties.expected}`]);
  });

  it('are cut and reported beyond the maximum number of items', () => {
    const { value, issues } = read(lines, Array<string>(1000).fill('x'), json);
    expect(value).to.have.lengthOf(100);
    expect(messages(issues)).to.deep.equal(['mainTitle: expected at most 100 items; the rest is not shown']);
  });

  it('are rejected by a field of a single value', () => {
    expect(messages(read(line, ['x'], json).issues)).to.deep.equal(['mainTitle: expected text']);
  });

  it('are rejected in an attribute', () => {
    const { value, issues } = read(lines, ['x']);
    expect([value, issues.length]).to.deep.equal([undefined, 1]);
  });
});

describe('allowHosts', () => {
  const source = { name: 'remote', allowHosts: ['ngo.example', '*.un.org', 'tel:'] } as const;

  for (const address of [
    'https://ngo.example/a',
    '/a',
    'https://WWW.un.org/a',
    'https://a.b.un.org/',
    'mailto:info@ngo.example',
    'tel:+41221234567',
  ]) {
    it(`accepts ${address}`, () => {
      expect(read(link, address, source).value).to.be.a('string');
      expect(read(link, address, source).issues).to.deep.equal([]);
    });
  }

  for (const address of [
    'https://evil.example/',
    'https://un.org/',
    'https://evilun.org/',
    'https://ngo.example.evil.example/',
    'https://www.ngo.example/',
    '//evil.example',
    'mailto:info@evil.example',
    'mailto:ngo.example@evil.example',
    'https://a.b.un.org:8080/',
    'http://ngo.example/',
  ]) {
    it(`rejects ${address}`, () => {
      const { value, issues } = read(link, address, source);
      expect(value).to.equal(undefined);
      expect(issues.map(({ message }) => message)).to.deep.equal(['not on a host that allow-hosts lists']);
    });
  }

  it('drops rejected URLs of parties and keeps the names', () => {
    const { value, issues } = read(parties, [party('CAP', 'https://evil.example/')], source);
    expect(value).to.deep.equal([party('CAP')]);
    expect(issues).to.have.lengthOf(1);
  });

  it('rejects every URL if the list is empty', () => {
    expect(read(webUrl, 'https://ngo.example/', { ...source, allowHosts: [] }).value).to.equal(undefined);
  });
});
