import fc from 'fast-check';
import { JSON_VALUES, TEXTS } from '../fixtures/hostile-texts.js';
import { EVENT_PROPERTIES } from '../fixtures/json-ld.js';

const LONG = 3000;

/** Plausible values of properties, and malformed ones. */
const plausible = fc.oneof(
  fc.constantFrom(...TEXTS.filter(text => text.length < LONG)),
  fc.constantFrom(...JSON_VALUES.filter(json => json.length < LONG)).map(json => JSON.parse(json) as unknown),
  fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
  fc
    .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2040-01-01') })
    .map(date => date.toISOString().slice(0, 16)),
  fc
    .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2040-01-01') })
    .map(date => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    '15:00',
    'T09:30:00Z',
    'P1W',
    'P1D',
    'P1M',
    'PT90M',
    'P99999Y',
    'MO',
    'Monday',
    'CHF',
    'en',
    'de-CH',
  ),
  fc.constantFrom(
    'Europe/Zurich',
    '+05:30',
    'Pacific/Apia',
    'EventCancelled',
    'EventPostponed',
    'OnlineEventAttendanceMode',
  ),
  fc.webUrl(),
  fc.double(),
  fc.integer(),
  fc.string({ unit: 'grapheme' }),
  fc.jsonValue({ maxDepth: 2 }),
);

const NESTED_PROPERTIES = `
  name url @id @value @language address price lowPrice highPrice priceCurrency startDate endDate startTime
  endTime performer repeatFrequency byDay repeatCount exceptDate scheduleTimezone duration audienceType
  value propertyID priceSpecification`
  .trim()
  .split(/\s+/);

const node = fc
  .tuple(
    fc.constantFrom('Place', 'VirtualLocation', 'Organization', 'Event', 'Offer', 'Schedule'),
    fc.dictionary(fc.constantFrom(...NESTED_PROPERTIES), plausible, { maxKeys: 6 }),
  )
  .map(([type, properties]) => ({ '@type': type, ...properties }));

const value = fc.oneof(plausible, node, fc.array(fc.oneof(plausible, node), { maxLength: 4 }));

/** Any parsed JSON. */
export const anyJson = fc.jsonValue({ maxDepth: 4 });

/** Events with a type, a name and arbitrary values of other properties. */
export const anyEvent = fc
  .dictionary(
    fc.constantFrom(...EVENT_PROPERTIES.filter(property => !property.startsWith('@') && property !== 'name')),
    value,
    { maxKeys: 12 },
  )
  .map(
    properties =>
      JSON.parse(JSON.stringify({ '@type': 'Event', name: 'Side event', ...properties })) as object,
  );
