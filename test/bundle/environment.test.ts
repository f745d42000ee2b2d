// What a browser reports of its visitor, where that is missing, wrong or replaced.
import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { hostedCard, shown } from '../support/hosted.js';
import { jsonLd } from '../fixtures/json-ld.js';
import { pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const script = `<script src="${SCRIPT}"></script>`;
const { lang: _, ...EVENT } = SAMPLE_EVENT;

/** A device in Tokyo that names its zone so. */
const zoneOf = (name: string) => `
  const resolved = Intl.DateTimeFormat.prototype.resolvedOptions;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    const options = resolved.call(this);
    return options.timeZone === 'Asia/Tokyo' ? { ...options, timeZone: ${name} } : options;
  };`;

/** Whether there is a hint that the zone is not known, and the list of zones. */
const hint = {
  run: () => ['hint', 'zone'].map(part => Boolean(hosted.shadowRoot?.querySelector(`[part~=${part}]`))),
};

const visitWith = (code: string, attributes: Record<string, string> = SAMPLE_EVENT, children = '') => ({
  now: BEFORE,
  timezoneId: 'Asia/Tokyo',
  locale: 'en-GB',
  html: pageOf(`<script>{ ${code} }</script>${script}`, hostedCard(attributes, children)),
});

describe('device zone that Intl does not take back', () => {
  for (const zone of ["'Etc/Unknown'", "''", "'GMT+02:00'", 'undefined', '42']) {
    it(`shows the event's own time if it is ${zone}`, async () => {
      const { results, errors, console } = await visit({
        ...visitWith(zoneOf(zone), { ...SAMPLE_EVENT, 'start-date': '2027-03-24T15:00+01:00' }),
        steps: [shown, hint],
      });
      expect(results[0].when).to.include('15:00').and.include('in Zurich').and.not.include(', your time');
      expect([results[1], errors, console]).to.eql([[true, true], [], []]);
    });
  }

  it('shows UTC if the event has no zone either, and a date as it is', async () => {
    const code = zoneOf("'Etc/Unknown'");
    const instant = { ...SAMPLE_EVENT, 'start-date': '2027-03-24T14:00Z', 'time-zone': '' };
    const date = { ...SAMPLE_EVENT, 'start-date': '2027-03-24', duration: '' };
    const [inUtc, day] = [
      await visit({ ...visitWith(code, instant), steps: [shown, hint] }),
      await visit({ ...visitWith(code, date), steps: [shown, hint] }),
    ];
    expect(inUtc.results[0].when).to.include('14:00').and.include('UTC');
    expect(day.results[0].when).to.include('24 March');
    expect([day.results[1], day.errors]).to.eql([[false, false], []]);
  });
});

const LACKING = [
  ...['ListFormat', 'DisplayNames', 'RelativeTimeFormat', 'DurationFormat', 'supportedValuesOf'].map(
    name => [`Intl.${name}`, `delete Intl.${name}`] as const,
  ),
  ...['ListFormat', 'DisplayNames', 'RelativeTimeFormat'].map(
    name =>
      [
        `a working Intl.${name}`,
        `Intl.${name} = class { constructor() { throw new Error('no'); } }`,
      ] as const,
  ),
  ['ranges of dates', 'delete Intl.DateTimeFormat.prototype.formatRange'],
  ['ranges of numbers', 'delete Intl.NumberFormat.prototype.formatRange'],
  ['crypto', 'delete globalThis.crypto'],
  ['matchMedia', 'delete globalThis.matchMedia'],
  ['custom states', 'delete ElementInternals.prototype.states'],
  [
    'custom states without dashes',
    'CustomStateSet.prototype.add = name => { if (!/^--/.test(name)) throw new SyntaxError(name); }',
  ],
  ['URL.canParse', 'delete URL.canParse'],
  ['AbortSignal.any and timeout', 'delete AbortSignal.any; delete AbortSignal.timeout'],
  [
    'newer methods of lists',
    "for (const name of ['at', 'findLast', 'toSorted', 'toReversed', 'with']) delete Array.prototype[name]",
  ],
  ['navigation timing', 'Performance.prototype.getEntriesByType = () => []'],
  ...['share', 'canShare', 'clipboard', 'languages', 'language', 'userAgent', 'userAgentData'].map(
    name => [`navigator.${name}`, `delete Navigator.prototype.${name}`] as const,
  ),
  ['valid languages', "Object.defineProperty(navigator, 'languages', { value: ['C', 'en-US@posix', null] })"],
] as const;

describe('browser without some of what others have', () => {
  for (const [what, code] of LACKING) {
    it(`shows the card without ${what}`, async () => {
      const attributes = { ...SAMPLE_EVENT, price: '5', 'price-currency': 'CHF', location: 'Palais' };
      const { results, errors, console } = await visit({ ...visitWith(code, attributes), steps: [shown] });
      const { title, when, button } = results[0];
      expect({ title, button }).to.eql({ title: SAMPLE_EVENT.name, button: 'Register' });
      expect(when).to.include('your time');
      expect([errors, console]).to.eql([[], []]);
    });
  }

  it('shows the children without shadow DOM, or without offsets of zones', async () => {
    for (const code of [
      'delete Element.prototype.attachShadow',
      `const { DateTimeFormat } = Intl;
       Intl.DateTimeFormat = function (locales, options) {
         if (options?.timeZoneName === 'longOffset') throw new RangeError('timeZoneName');
         return new DateTimeFormat(locales, options);
       }`,
    ]) {
      const { results, errors } = await visit({
        ...visitWith(code, EVENT, '<p>Child</p>'),
        steps: [{ run: () => [hosted.shadowRoot === null, hosted.querySelector('p')?.checkVisibility()] }],
      });
      expect([results[0], errors]).to.eql([[true, true], []]);
    }
  });
});

describe('page that holds readyState back', () => {
  it('loads the file at src', async () => {
    const { results, errors } = await visit({
      html: pageOf(
        `<script>
           Object.defineProperty(Document.prototype, 'readyState', { get: () => 'loading' });
           onload = () => document.body.append(Object.assign(document.createElement('script'), { src: '${SCRIPT}' }));
         </script>`,
        hostedCard({ src: '/data.json' }),
      ),
      answers: { '/data.json': { body: jsonLd() } },
      steps: [{ until: "hosted.shadowRoot?.querySelector('[part~=title]')" }, shown],
    });
    expect([results[0].title, errors]).to.eql([SAMPLE_EVENT.name, []]);
  });
});
