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

/** Reads one value with one reader; the field is a word of two, for its attribute to differ. */
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
  ['text is text', line, 'Side event', 'Side event'],
  ['markup is text', line, '<b onclick="x()">&amp;</b>', '<b onclick="x()">&amp;</b>'],
  ['space around text is dropped', line, '  Side event\n', 'Side event'],
  ['a line has no line breaks', line, 'Side\r\n   event', 'Side event'],
  ['control characters are dropped', line, 'Side\u0000 \u001bevent\u0007', 'Side event'],
  ['a number is text', line, 42, '42'],
  ['zero is something', line, 0, '0'],
  ['letters are not turned round', line, 'Side \u202etneve\u202c \u202d\u202a\u202b!', 'Side tneve !'],
  ['isolates and marks stay, as they end with the text', line, '\u2068a\u2069\u200f', '\u2068a\u2069\u200f'],
  ['a semicolon parts parties', parties, 'CAP; DAFOH', [party('CAP'), party('DAFOH')]],
  ['a page is relative to the base', webUrl, 'a', 'https://ngo.example/a'],
  ['a place in the page has no query of a visit', webUrl, '#a', 'https://ngo.example/#a'],
  ['a link can be a mail', link, 'mailto:a@b.example', 'mailto:a@b.example'],
  [
    'a date is read',
    date,
    '2027-03-24',
    { precision: 'date', wall: Date.parse('2027-03-24'), offset: undefined },
  ],
  ['emoji and accents come through', line, 'E\u0301 🧑‍🤝‍🧑 é', 'E\u0301 🧑‍🤝‍🧑 é'],
  [
    'a blank line parts paragraphs',
    paragraphs,
    'One\nline\n\nTwo\r\n \t\r\nThree',
    ['One line', 'Two', 'Three'],
  ],
  ['blank lines in a row part once', paragraphs, '\n\nOne\n\n\n\n\nTwo\n\n', ['One', 'Two']],
  ['a semicolon parts lines', lines, 'CAP; DAFOH ;', ['CAP', 'DAFOH']],
  ['one line is a list of one', lines, 'DAFOH', ['DAFOH']],
  ['a word is taken in any case', colour, ' Dark-BLUE ', 'dark-blue'],
  ['a key is taken', status, 'live', 'live'],
  ['a key is taken in any case', status, 'LIVE', 'live'],
  ['a bare term is taken', status, 'EventLive', 'live'],
  ['a full https IRI is taken', status, 'https://schema.org/EventOver', 'over'],
  ['a full http IRI is taken', status, 'http://schema.org/EventOver', 'over'],
  ['a compact IRI is taken', status, 'schema:EventOver', 'over'],
  ['a zone is taken in any case', timeZoneName, 'europe/zurich', 'Europe/Zurich'],
];

const NOT_GIVEN = [
  ['undefined', undefined],
  ['null', null],
  ['an empty text', ''],
  ['a blank text', ' \n\t '],
  ['100,000 spaces', ' '.repeat(1e5)],
] as const;

const BAD: readonly (readonly [string, FieldParser<unknown>, unknown])[] = [
  ...NO_TEXT.map(([name, value]) => [name, line, value] as const),
  ['control characters alone', line, '\u0007\u0000'],
  ...[
    ...['\u200b', '\u3164', '\u2800', '\u00ad', '\u2067', '\u200e', '\u115f', '\u034f', '\ufe0f'],
    ...['\u{e0041}\u{e0042}', '\u2060\u200d', '\u200b \u2800', '\ud83d'],
  ].map(
    text =>
      [
        `nothing to see, ${Array.from(text, character => character.codePointAt(0)?.toString(16)).join(' ')}`,
        line,
        text,
      ] as const,
  ),
  ['paragraphs of control characters alone', paragraphs, '\u0007\n\n\u0000'],
  ['separators alone', lines, ';; ;'],
  ['a word that is not in the list', colour, 'green'],
  ['a word and more', colour, 'red green'],
  ['a name of the prototype, for a word', colour, '__proto__'],
  ['a term of somewhere else', status, 'https://evil.example/EventLive'],
  ['a name of the prototype, for a key', status, 'constructor'],
  ['an address with a term in it, for a term', status, 'https://ngo.example/?https://schema.org/EventOver'],
  ['separators alone, for parties', parties, ' ; ; '],
  ['a term with a prefix inside of it, for a term', status, 'Eventschema:Over'],
  ['a name of the prototype, for a term', status, 'https://schema.org/toString'],
  ['an abbreviation, for a zone', timeZoneName, 'BST'],
  ['a name of the prototype, for a zone', timeZoneName, '__proto__'],
  ['100,000 characters, for a word', colour, 'red'.repeat(33_334)],
];

describe('readers', () => {
  for (const [name, reader, value, expected] of GOOD) {
    it(name, () => {
      expect(read(reader, value)).to.deep.equal({ value: expected, issues: [] });
    });
  }

  for (const [name, value] of NOT_GIVEN) {
    it(`${name} is not given, which is no issue`, () => {
      expect(read(line, value)).to.deep.equal({ value: undefined, issues: [] });
    });
  }

  for (const [name, reader, value] of BAD) {
    it(`${name} is refused, and told`, () => {
      const { value: result, issues } = read(reader, value);
      expect(result).to.equal(undefined);
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]?.field).to.equal('main-title');
      expect(issues[0]?.message).to.equal(`expected ${reader.expected}`);
      expect(Object.is(issues[0]?.value, value)).to.equal(true);
    });
  }
});

describe('texts that are too long', () => {
  const long = 'a'.repeat(1e5);

  for (const [name, reader, most] of [
    ['a line', line, 500],
    ['a list of lines', lines, 500],
    ['a text of paragraphs', paragraphs, 20_000],
  ] as const) {
    it(`${name} is cut, and told`, () => {
      const { value, issues } = read<string | readonly string[]>(reader, long);
      const text = [value].flat().join('');
      expect(text).to.match(/^a+…$/);
      expect(text).to.have.lengthOf(most + 1);
      expect(issues.map(({ field, message }) => `${field}: ${message}`).join()).to.match(
        /^main-title: expected at most \d+ characters/,
      );
    });
  }

  it('are not those that just fit', () => {
    expect(read(line, 'a'.repeat(500))).to.deep.equal({ value: 'a'.repeat(500), issues: [] });
    const address = 'https://ngo.example/'.padEnd(2048, 'a');
    expect(read(webUrl, address)).to.deep.equal({ value: address, issues: [] });
    expect(read(webUrl, `${address}a`).value).to.equal(undefined);
  });

  it('are cut between characters', () => {
    for (const before of ['', 'a']) {
      const { value } = read(line, before + '🎈'.repeat(5000));
      expect(value).to.match(/^a?🎈+…$/u);
    }
  });
});

it('half a character is not kept, as it cannot be passed on', () => {
  for (const text of ['Side \ud83c event', '\udf88 Side event']) {
    const { value } = read(line, text);
    expect(() => encodeURIComponent(value ?? ''), JSON.stringify(text)).not.to.throw();
    expect(value).to.contain('Side').and.to.contain('event');
  }
});

describe('lists out of JSON', () => {
  const json = { name: 'remote' } as const;
  const messages = (issues: readonly Issue[]) => issues.map(({ field, message }) => `${field}: ${message}`);

  it('are lines', () => {
    const { value, issues } = read(lines, ['CAP; and more', '', 7, null, {}, 'DAFOH'], json);
    expect(value).to.deep.equal(['CAP; and more', 'DAFOH']);
    expect(issues).to.deep.equal([]);
  });

  it('are parties with their pages', () => {
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

  it('are parties without the pages that are no text, which are told', () => {
    const { value, issues } = read(parties, [{ name: 'CAP', url: 7 }], json);
    expect(value).to.deep.equal([party('CAP')]);
    expect(issues.map(issue => issue.value)).to.deep.equal([7]);
  });

  it('can be as long as is shown, which is no issue', () => {
    expect(read(lines, Array<string>(100).fill('x'), json).issues).to.deep.equal([]);
  });

  it('can be empty, which is no issue', () => {
    expect(read(parties, [], json)).to.deep.equal({ value: undefined, issues: [] });
  });

  it('are told when nothing in them can be used', () => {
    const { value, issues } = read(parties, [party(''), {}], json);
    expect(value).to.equal(undefined);
    expect(messages(issues)).to.deep.equal([`mainTitle: expected ${parties.expected}`]);
  });

  it('are cut, and told', () => {
    const { value, issues } = read(lines, Array<string>(1000).fill('x'), json);
    expect(value).to.have.lengthOf(100);
    expect(messages(issues)).to.deep.equal(['mainTitle: expected at most 100 items; the rest is not shown']);
  });

  it('are no value where a field has no list', () => {
    expect(messages(read(line, ['x'], json).issues)).to.deep.equal(['mainTitle: expected text']);
  });

  it('are no value in an attribute', () => {
    const { value, issues } = read(lines, ['x']);
    expect([value, issues.length]).to.deep.equal([undefined, 1]);
  });
});

describe('addresses out of a file that is kept to some hosts', () => {
  const source = { name: 'remote', allowHosts: ['ngo.example', '*.un.org', 'tel:'] } as const;

  for (const address of [
    'https://ngo.example/a',
    '/a',
    'https://WWW.un.org/a',
    'https://a.b.un.org/',
    'mailto:info@ngo.example',
    'tel:+41221234567',
  ]) {
    it(`lead there: ${address}`, () => {
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
    it(`do not lead elsewhere: ${address}`, () => {
      const { value, issues } = read(link, address, source);
      expect(value).to.equal(undefined);
      expect(issues.map(({ message }) => message)).to.deep.equal(['not on a host that allow-hosts lists']);
    });
  }

  it('are dropped from parties, whose names stay', () => {
    const { value, issues } = read(parties, [party('CAP', 'https://evil.example/')], source);
    expect(value).to.deep.equal([party('CAP')]);
    expect(issues).to.have.lengthOf(1);
  });

  it('lead nowhere when the list is empty', () => {
    expect(read(webUrl, 'https://ngo.example/', { ...source, allowHosts: [] }).value).to.equal(undefined);
  });
});
