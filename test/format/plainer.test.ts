import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import {
  displayNames,
  formatList,
  formatListToParts,
  formatRange,
  numberFormat,
} from '../../src/format/intl-cache.js';
import { listFacts } from '../../src/format/facts.js';
import { formatDistance } from '../../src/format/units.js';
import { parseEvent } from '../../src/model/event-details.js';
import type { RawEvent } from '../../src/model/fields.js';
import { en } from '../../src/strings/en.js';
import { attempt } from '../../src/utils/attempt.js';
import { listZones } from '../../src/zone/zone-list.js';

const LANGUAGE = { strings: en, locale: 'en-GB' };

describe('formats in a browser that lacks some of Intl', () => {
  afterEach(() => {
    sinon.restore();
  });

  it('attempt returns the plainer value only after a fault', () => {
    expect(
      attempt(
        () => 'text',
        () => 'plainer',
      ),
    ).to.equal('text');
    expect(
      attempt(
        () => {
          throw new Error('missing');
        },
        () => 'plainer',
      ),
    ).to.equal('plainer');
  });

  it('writes both ends of a range', () => {
    const format = numberFormat('en', {});
    expect(formatRange(format, 5, 20)).to.match(/^5\s?–\s?20$/);
    sinon.stub(Intl.NumberFormat.prototype, 'formatRange').throws();
    expect(formatRange(format, 5, 20)).to.equal('5 – 20');
  });

  it('separates the items of a list by commas', () => {
    const stub = sinon.stub(Intl.ListFormat.prototype, 'formatToParts').throws();
    expect(formatList('en', ['A', 'B', 'C'], { type: 'conjunction' })).to.equal('A, B, C');
    expect(formatListToParts('en', ['A', 'B'], {}).map(({ type }) => type)).to.eql([
      'element',
      'literal',
      'element',
    ]);
    stub.restore();
    expect(formatList('en-GB', ['A', 'B', 'C'], { type: 'conjunction' })).to.equal('A, B and C');
  });

  it('names a language by its tag', () => {
    const { details } = parseEvent([
      { name: 'attributes', raw: { name: 'Side event', inLanguage: 'fr' }, base: 'https://ngo.example/' },
    ]);
    sinon
      .stub(Object.getPrototypeOf(displayNames('en', { type: 'language' })) as Intl.DisplayNames, 'of')
      .throws();
    const facts =
      details && listFacts(details, { ...LANGUAGE, viewerZone: 'UTC', hourCycle: undefined, now: 0 });
    expect(facts?.find(({ id }) => id === 'inLanguage')?.value).to.equal('fr');
  });

  it('writes a distance as an amount', () => {
    sinon.stub(Intl.RelativeTimeFormat.prototype, 'format').throws();
    expect(formatDistance({ value: -47, unit: 'minute' }, LANGUAGE)).to.equal('47 minutes');
  });

  it('offers UTC, and reads any currency of three letters, and the names of zones', () => {
    sinon.stub(Intl, 'supportedValuesOf').throws();
    expect(listZones()).to.eql(['UTC']);
    const detailsOf = (raw: RawEvent) =>
      parseEvent([{ name: 'attributes', raw: { name: 'A', ...raw }, base: 'https://ngo.example/' }]).details;
    const currencies = ['chf', 'francs'].map(priceCurrency => detailsOf({ price: '5', priceCurrency }));
    expect(currencies.map(details => details?.priceCurrency)).to.eql(['CHF', { asWritten: 'francs' }]);
    expect(detailsOf({ price: 'CHF 5' })).to.include({ price: 5, priceCurrency: 'CHF' });
    const zones = ['Europe/Zurich', 'Geneva', 'Zurich'].map(timeZone => detailsOf({ timeZone }));
    expect(zones.map(details => details?.timeZone)).to.eql([
      ...['Europe/Zurich', 'Europe/Zurich'],
      { asWritten: 'Zurich' },
    ]);
  });
});
