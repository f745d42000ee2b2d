import { expect } from '@open-wc/testing';
import { attributeOf, SETTINGS } from '../support/field-names.js';
import { parseSettings, type CardSettings, type RawSettings } from '../../src/model/settings.js';

const IDS = { share: ['copy', 'email', 'x'], calendar: ['google', 'ics'] };

const BASE = 'http://ngo.example/events/page';
const SECURE = 'https://ngo.example/events/page';

const DEFAULTS: CardSettings = {
  src: undefined,
  refresh: 60,
  refreshUntil: undefined,
  allowHosts: undefined,
  share: undefined,
  shareText: undefined,
  calendar: undefined,
  countdown: 'seconds',
  headingLevel: 3,
  theme: 'auto',
  hourCycle: undefined,
  viewerTimeZone: undefined,
};

const GOOD: readonly (readonly [string, RawSettings, Partial<CardSettings>])[] = [
  ['returns all defaults for {}', {}, {}],
  ['accepts an https: src', { src: 'https://data.example/e.json' }, { src: 'https://data.example/e.json' }],
  ['resolves src against the page', { src: 'e.json' }, { src: 'http://ngo.example/events/e.json' }],
  ['keeps the fragment of src', { src: '/e.json#two' }, { src: 'http://ngo.example/e.json#two' }],
  ['accepts a refresh of minutes', { refresh: '5' }, { refresh: 5 }],
  ['accepts a refresh of a week', { refresh: '10080' }, { refresh: 10_080 }],
  [
    'accepts a refresh-until with an offset',
    { refreshUntil: '2027-03-24T16:30+01:00' },
    { refreshUntil: Date.UTC(2027, 2, 24, 15, 30) },
  ],
  [
    'takes a refresh-until without an offset as UTC',
    { refreshUntil: '2027-03-24T16:30' },
    { refreshUntil: Date.UTC(2027, 2, 24, 16, 30) },
  ],
  [
    'takes a refresh-until date as the end of that day in UTC',
    { refreshUntil: '2027-03-24' },
    { refreshUntil: Date.UTC(2027, 2, 25) - 1 },
  ],
  ['accepts a refresh of 0', { refresh: 0 }, { refresh: 0 }],
  [
    'splits allow-hosts',
    { allowHosts: 'NGO.example, *.un.org:8443' },
    { allowHosts: ['ngo.example', '*.un.org:8443', 'http:'] },
  ],
  [
    'accepts hosts with any number of labels',
    { allowHosts: 'localhost a.b.c.example' },
    { allowHosts: ['localhost', 'a.b.c.example', 'http:'] },
  ],
  ['allows no hosts for a blank list', { allowHosts: ' ' }, { allowHosts: [] }],
  ['allows no hosts for an empty list', { allowHosts: '' }, { allowHosts: [] }],
  [
    'accepts tel: among allow-hosts',
    { allowHosts: 'tel: ngo.example' },
    { allowHosts: ['tel:', 'ngo.example', 'http:'] },
  ],
  ['treats null hosts as unset', { allowHosts: null }, {}],
  ['treats null as unset', { share: null, theme: null, headingLevel: null }, {}],
  ['treats blank text as unset', { share: ' ', theme: '', countdown: '\n' }, {}],
  ['keeps the order of targets', { share: 'x copy' }, { share: ['x', 'copy'] }],
  ['accepts targets in any case', { share: 'X  Copy' }, { share: ['x', 'copy'] }],
  ['splits targets at commas and semicolons', { share: 'x, copy;email' }, { share: ['x', 'copy', 'email'] }],
  ['ignores a trailing separator', { share: 'copy,' }, { share: ['copy'] }],
  ['removes duplicate targets', { share: 'copy x copy' }, { share: ['copy', 'x'] }],
  ['returns [] for none', { share: 'none' }, { share: [] }],
  ['returns [] for none in any case', { share: 'None' }, { share: [] }],
  ['keeps the order of calendars', { calendar: 'ICS google' }, { calendar: ['ics', 'google'] }],
  ['returns no calendars for none', { calendar: 'none' }, { calendar: [] }],
  ['keeps the share text unchanged', { shareText: 'Come & see <b>' }, { shareText: 'Come & see <b>' }],
  ['accepts the default countdown explicitly', { countdown: 'seconds' }, { countdown: 'seconds' }],
  ['accepts a countdown of minutes', { countdown: 'minutes' }, { countdown: 'minutes' }],
  ['accepts no countdown in any case', { countdown: 'NONE' }, { countdown: 'none' }],
  ['accepts a heading level as text', { headingLevel: '1' }, { headingLevel: 1 }],
  ['accepts a heading level as number', { headingLevel: 6 }, { headingLevel: 6 }],
  ['accepts the default theme explicitly', { theme: 'auto' }, { theme: 'auto' }],
  ['accepts the light theme', { theme: 'light' }, { theme: 'light' }],
  ['accepts a theme in any case', { theme: 'Dark' }, { theme: 'dark' }],
  ['accepts a time zone in any case', { viewerTimeZone: 'asia/tokyo' }, { viewerTimeZone: 'Asia/Tokyo' }],
];

const BAD: readonly (readonly [string, keyof RawSettings, unknown])[] = [
  ['a file on another origin without HTTPS', 'src', 'http://data.example/e.json'],
  ['a file on another port', 'src', 'http://ngo.example:8080/e.json'],
  ['a file with a password', 'src', 'https://a:b@data.example/e.json'],
  ['a script as file', 'src', 'javascript:alert(1)'],
  ['a data URL as file', 'src', 'data:application/json,{}'],
  ['negative minutes', 'refresh', -5],
  ['more minutes than a week', 'refresh', 10_081],
  ['words as minutes', 'refresh', 'hourly'],
  ['words as last instant', 'refreshUntil', 'never'],
  ['fractional minutes', 'refresh', 5.5],
  ['minutes in exponential notation', 'refresh', '1e3'],
  ['an unknown target', 'share', 'myspace'],
  ['a prototype property as target', 'share', '__proto__ constructor'],
  ['only separators as targets', 'share', ','],
  ['an array of targets', 'share', ['copy']],
  ['a share target as calendar', 'calendar', 'copy'],
  ['a number as calendar', 'calendar', 7],
  ['a symbol as text', 'shareText', Symbol('x')],
  ['NaN as text', 'shareText', NaN],
  ['hours as countdown', 'countdown', 'hours'],
  ['an object as countdown', 'countdown', {}],
  ['level 0', 'headingLevel', 0],
  ['level 7', 'headingLevel', '7'],
  ['level 2.5', 'headingLevel', 2.5],
  ['level NaN', 'headingLevel', NaN],
  ['a tag name as level', 'headingLevel', 'h2'],
  ['a prototype property as level', 'headingLevel', 'constructor'],
  ['a colour as theme', 'theme', 'red'],
  ['a function as theme', 'theme', () => 'dark'],
  ['hours as hour cycle', 'hourCycle', 24],
  ['an abbreviation as time zone', 'viewerTimeZone', 'PST'],
  ['a prototype property as time zone', 'viewerTimeZone', '__proto__'],
  ['an invalid offset', 'viewerTimeZone', '+99:99'],
  ['a time zone of 100,000 characters', 'viewerTimeZone', 'Asia/'.repeat(2e4)],
];

const GIVEN: CardSettings = {
  src: 'https://data.example/e.json',
  refresh: 5,
  refreshUntil: Date.UTC(2027, 2, 24, 16),
  allowHosts: ['ngo.example', 'http:'],
  share: ['x'],
  shareText: 'Come',
  calendar: ['ics'],
  countdown: 'minutes',
  headingLevel: 2,
  theme: 'dark',
  hourCycle: 'h12',
  viewerTimeZone: 'Asia/Tokyo',
};
const RAW: RawSettings = {
  ...GIVEN,
  refreshUntil: '2027-03-24T16:00Z',
  allowHosts: 'ngo.example',
  share: 'x',
  calendar: 'ics',
};

describe('parseSettings', () => {
  for (const [name, raw, settings] of GOOD) {
    it(name, () => {
      expect(parseSettings(raw, BASE, IDS)).to.deep.equal({
        settings: { ...DEFAULTS, ...settings },
        issues: [],
      });
    });
  }

  for (const [name, field, value] of BAD) {
    it(`reports ${name} and uses the default`, () => {
      const { settings, issues } = parseSettings({ ...RAW, [field]: value }, BASE, IDS);
      expect(settings).to.deep.equal({ ...GIVEN, [field]: DEFAULTS[field] });
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]).to.deep.include({ field: attributeOf(field), value });
      expect(issues[0]?.message).to.match(/^expected \w/);
    });
  }

  for (const allowHosts of [
    'https://ngo.example',
    'ngo.example *',
    'a/b',
    'a.b/c',
    '*.',
    '.example',
    ',',
    7n,
    [],
    {},
  ]) {
    it(`allows no hosts for the invalid list ${typeof allowHosts === 'bigint' ? '7n' : JSON.stringify(allowHosts)}`, () => {
      const { settings, issues } = parseSettings({ ...RAW, allowHosts }, BASE, IDS);
      expect(settings).to.deep.equal({ ...GIVEN, allowHosts: [] });
      expect(issues.map(({ field }) => field)).to.deep.equal(['allow-hosts']);
    });
  }

  it('allows http: only on a page that uses it', () => {
    const listOf = (base: string) =>
      parseSettings({ allowHosts: 'ngo.example' }, base, IDS).settings.allowHosts;
    expect(listOf(BASE)).to.include('http:');
    expect(listOf(SECURE)).not.to.include('http:');
  });

  it('keeps valid targets beside an unknown one', () => {
    const { settings, issues } = parseSettings({ share: 'copy myspace x' }, BASE, IDS);
    expect(settings.share).to.deep.equal(['copy', 'x']);
    expect(issues[0]?.message).to.equal('expected none, or ids out of copy, email, x');
    expect(issues[0]?.source).to.equal('attributes');
  });

  it('reports every issue', () => {
    const raw = Object.fromEntries(SETTINGS.map(field => [field, Symbol('x')]));
    const { settings, issues } = parseSettings(raw, BASE, IDS);
    expect(settings).to.deep.equal({ ...DEFAULTS, allowHosts: [] });
    expect(issues.map(({ field }) => field)).to.have.members(SETTINGS.map(attributeOf));
  });
});
