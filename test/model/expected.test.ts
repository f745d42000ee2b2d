import { expect } from '@open-wc/testing';
import type { EventField } from '../../src/model/fields.js';
import { parseSettings, type RawSettings } from '../../src/model/settings.js';
import { parseEvent } from '../../src/model/event-details.js';

const BASE = 'https://ngo.example/';

const DATE = 'an ISO 8601 date or time such as 2027-03-24, 2027-03-24T15:00 or 2027-03-24T15:00+01:00';
const LINK =
  'an address that starts with https:, http:, mailto: (one address; subject and body only) or tel: (digits only)';
const PAGE = 'an address that starts with https: or http:';
const SEVERAL = 'text; separate several by semicolons';
const NUMBER = 'a number such as 0 or 12.50';
const ZONE = 'an IANA time zone name such as Europe/Zurich';

/** The message for each field with an invalid value. */
const OF_EVENTS: Readonly<Record<EventField, string>> = {
  iri: 'an IRI',
  name: 'text',
  description: 'text',
  startDate: DATE,
  endDate: DATE,
  duration: 'an ISO 8601 duration such as PT1H30M',
  timeZone: ZONE,
  doorTime: DATE,
  eventSchedule:
    'a Schedule with repeatFrequency such as P1W, and days that belong to it: byDay of weeks, or byDay with byMonthWeek, or byMonthDay, of months',
  eventStatus: 'one of scheduled, cancelled, postponed, rescheduled, moved-online, or the schema.org term',
  previousStartDate: DATE,
  attendanceMode: 'one of online, offline, mixed, or the schema.org term',
  location: 'text',
  locationUrl: LINK,
  organizer: SEVERAL,
  performer: SEVERAL,
  superEvent: 'text',
  price: NUMBER,
  highPrice: NUMBER,
  priceCurrency: 'an ISO 4217 currency code such as CHF',
  inLanguage: 'BCP 47 language tags such as en or pt-BR, separated by spaces',
  audience: 'text',
  dialIn: 'text',
  url: PAGE,
  registrationUrl: LINK,
  joinUrl: LINK,
  recordingUrl: LINK,
  followUpUrl: LINK,
  image: `${PAGE}, and, in a file of another site, is not on the page's own`,
  imageAlt: 'text',
  subEvent: 'a list of events',
};

const OF_CARDS: Readonly<Record<keyof RawSettings, string>> = {
  src: "an address that starts with https:, or is on the page's own origin",
  refresh: 'a whole number of minutes from 1 to 10080, or 0 for never',
  refreshUntil: DATE,
  allowHosts: 'hosts such as ngo.example or *.ngo.example:8443, and http: or tel:, separated by spaces',
  share: 'ids separated by spaces, or none',
  shareText: 'text',
  calendar: 'ids separated by spaces, or none',
  countdown: 'one of seconds, minutes, none',
  headingLevel: 'a whole number from 1 to 6',
  theme: 'one of auto, light, dark',
  hourCycle: 'one of h12, h23',
  viewerTimeZone: ZONE,
};

describe('issue messages', () => {
  for (const [field, words] of Object.entries(OF_EVENTS)) {
    it(`describe what the event field ${field} expects`, () => {
      const { issues } = parseEvent([{ name: 'event', raw: { name: 'A', [field]: true }, base: BASE }]);
      expect(issues).to.deep.include({ source: 'event', field, value: true, message: `expected ${words}` });
    });
  }

  for (const [field, words] of Object.entries(OF_CARDS)) {
    it(`describe what the card setting ${field} expects`, () => {
      const { issues } = parseSettings({ [field]: true }, BASE, { share: [], calendar: [] });
      expect(issues.map(({ message }) => message)).to.deep.equal([`expected ${words}`]);
    });
  }
});
