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
  viewerTimeZone: undefined,
};

const GOOD: readonly (readonly [string, RawSettings, Partial<CardSettings>])[] = [
  ['nothing is all defaults', {}, {}],
  ['a file is over HTTPS', { src: 'https://data.example/e.json' }, { src: 'https://data.example/e.json' }],
  ['a file is relative to the page', { src: 'e.json' }, { src: 'http://ngo.example/events/e.json' }],
  ['a file keeps its fragment', { src: '/e.json#two' }, { src: 'http://ngo.example/e.json#two' }],
  ['a file is asked for by the minute', { refresh: '5' }, { refresh: 5 }],
  ['a file is asked for by the week', { refresh: '10080' }, { refresh: 10_080 }],
  [
    'a file can be asked for until an instant',
    { refreshUntil: '2027-03-24T16:30+01:00' },
    { refreshUntil: Date.UTC(2027, 2, 24, 15, 30) },
  ],
  [
    'a file can be asked for until an instant, in UTC',
    { refreshUntil: '2027-03-24T16:30' },
    { refreshUntil: Date.UTC(2027, 2, 24, 16, 30) },
  ],
  [
    'a file can be asked for until the end of a day, in UTC',
    { refreshUntil: '2027-03-24' },
    { refreshUntil: Date.UTC(2027, 2, 25) - 1 },
  ],
  ['a file can be asked for once', { refresh: 0 }, { refresh: 0 }],
  [
    'hosts are a list',
    { allowHosts: 'NGO.example, *.un.org:8443' },
    { allowHosts: ['ngo.example', '*.un.org:8443', 'http:'] },
  ],
  [
    'hosts have as many names as they like',
    { allowHosts: 'localhost a.b.c.example' },
    { allowHosts: ['localhost', 'a.b.c.example', 'http:'] },
  ],
  ['blank hosts are none', { allowHosts: ' ' }, { allowHosts: [] }],
  ['empty hosts are none', { allowHosts: '' }, { allowHosts: [] }],
  [
    'telephones can be among them',
    { allowHosts: 'tel: ngo.example' },
    { allowHosts: ['tel:', 'ngo.example', 'http:'] },
  ],
  ['hosts that are null are not given', { allowHosts: null }, {}],
  ['null is not given', { share: null, theme: null, headingLevel: null }, {}],
  ['blanks are not given', { share: ' ', theme: '', countdown: '\n' }, {}],
  ['targets keep their order', { share: 'x copy' }, { share: ['x', 'copy'] }],
  ['targets are taken in any case', { share: 'X  Copy' }, { share: ['x', 'copy'] }],
  ['targets can be parted by commas', { share: 'x, copy;email' }, { share: ['x', 'copy', 'email'] }],
  ['a separator at the end parts nothing', { share: 'copy,' }, { share: ['copy'] }],
  ['a target is there once', { share: 'copy x copy' }, { share: ['copy', 'x'] }],
  ['none is none', { share: 'none' }, { share: [] }],
  ['none is none in any case', { share: 'None' }, { share: [] }],
  ['calendars keep their order', { calendar: 'ICS google' }, { calendar: ['ics', 'google'] }],
  ['calendars can be none', { calendar: 'none' }, { calendar: [] }],
  ['a text is shared as it is', { shareText: 'Come & see <b>' }, { shareText: 'Come & see <b>' }],
  ['a countdown can be of seconds, said so', { countdown: 'seconds' }, { countdown: 'seconds' }],
  ['a countdown can be of minutes', { countdown: 'minutes' }, { countdown: 'minutes' }],
  ['a countdown can be left out', { countdown: 'NONE' }, { countdown: 'none' }],
  ['a level can be a text', { headingLevel: '1' }, { headingLevel: 1 }],
  ['a level can be a number', { headingLevel: 6 }, { headingLevel: 6 }],
  ['a theme can be left to the page, said so', { theme: 'auto' }, { theme: 'auto' }],
  ['a theme can be light', { theme: 'light' }, { theme: 'light' }],
  ['a theme is taken in any case', { theme: 'Dark' }, { theme: 'dark' }],
  ['a zone is taken in any case', { viewerTimeZone: 'asia/tokyo' }, { viewerTimeZone: 'Asia/Tokyo' }],
];

const BAD: readonly (readonly [string, keyof RawSettings, unknown])[] = [
  ['a file without HTTPS elsewhere', 'src', 'http://data.example/e.json'],
  ['a file on another port', 'src', 'http://ngo.example:8080/e.json'],
  ['a file with a password', 'src', 'https://a:b@data.example/e.json'],
  ['a script, for a file', 'src', 'javascript:alert(1)'],
  ['data, for a file', 'src', 'data:application/json,{}'],
  ['a minus, for minutes', 'refresh', -5],
  ['more than a week, for minutes', 'refresh', 10_081],
  ['words, for minutes', 'refresh', 'hourly'],
  ['words, for the last instant', 'refreshUntil', 'never'],
  ['a half, for minutes', 'refresh', 5.5],
  ['a power, for minutes', 'refresh', '1e3'],
  ['a target that there is not', 'share', 'myspace'],
  ['a name of the prototype, for a target', 'share', '__proto__ constructor'],
  ['separators alone, for targets', 'share', ','],
  ['a list, for targets', 'share', ['copy']],
  ['a share target, for a calendar', 'calendar', 'copy'],
  ['a number, for a calendar', 'calendar', 7],
  ['a symbol, for a text', 'shareText', Symbol('x')],
  ['NaN, for a text', 'shareText', NaN],
  ['hours, for a countdown', 'countdown', 'hours'],
  ['an object, for a countdown', 'countdown', {}],
  ['level 0', 'headingLevel', 0],
  ['level 7', 'headingLevel', '7'],
  ['level 2.5', 'headingLevel', 2.5],
  ['level NaN', 'headingLevel', NaN],
  ['a tag, for a level', 'headingLevel', 'h2'],
  ['a name of the prototype, for a level', 'headingLevel', 'constructor'],
  ['a colour, for a theme', 'theme', 'red'],
  ['a function, for a theme', 'theme', () => 'dark'],
  ['an abbreviation, for a zone', 'viewerTimeZone', 'PST'],
  ['a name of the prototype, for a zone', 'viewerTimeZone', '__proto__'],
  ['an offset that there is not', 'viewerTimeZone', '+99:99'],
  ['100,000 characters, for a zone', 'viewerTimeZone', 'Asia/'.repeat(2e4)],
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
    it(`${name} is told, and the default stands in`, () => {
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
    it(`hosts that cannot be read, ${typeof allowHosts === 'string' ? allowHosts : typeof allowHosts}, allow none`, () => {
      const { settings, issues } = parseSettings({ ...RAW, allowHosts }, BASE, IDS);
      expect(settings).to.deep.equal({ ...GIVEN, allowHosts: [] });
      expect(issues.map(({ field }) => field)).to.deep.equal(['allow-hosts']);
    });
  }

  it('allows http: where the page itself is', () => {
    const listOf = (base: string) =>
      parseSettings({ allowHosts: 'ngo.example' }, base, IDS).settings.allowHosts;
    expect(listOf(BASE)).to.include('http:');
    expect(listOf(SECURE)).not.to.include('http:');
  });

  it('a mistake among targets leaves the others', () => {
    const { settings, issues } = parseSettings({ share: 'copy myspace x' }, BASE, IDS);
    expect(settings.share).to.deep.equal(['copy', 'x']);
    expect(issues[0]?.message).to.equal('expected none, or ids out of copy, email, x');
    expect(issues[0]?.source).to.equal('attributes');
  });

  it('tells all that is wrong', () => {
    const raw = Object.fromEntries(SETTINGS.map(field => [field, Symbol('x')]));
    const { settings, issues } = parseSettings(raw, BASE, IDS);
    expect(settings).to.deep.equal({ ...DEFAULTS, allowHosts: [] });
    expect(issues.map(({ field }) => field)).to.have.members(SETTINGS.map(attributeOf));
  });
});
