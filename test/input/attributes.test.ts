import { expect } from '@open-wc/testing';
import { attributeOf, CARD_FIELDS, EVENT_FIELDS } from '../../src/input/attributes.js';

/** The attribute of each property, as the README has them. */
const EVENT = {
  name: 'name',
  description: 'description',
  startDate: 'start-date',
  endDate: 'end-date',
  duration: 'duration',
  timeZone: 'time-zone',
  eventStatus: 'event-status',
  previousStartDate: 'previous-start-date',
  attendanceMode: 'attendance-mode',
  location: 'location',
  locationUrl: 'location-url',
  organizer: 'organizer',
  superEvent: 'super-event',
  price: 'price',
  priceCurrency: 'price-currency',
  inLanguage: 'in-language',
  audience: 'audience',
  dialIn: 'dial-in',
  url: 'url',
  registrationUrl: 'registration-url',
  joinUrl: 'join-url',
  recordingUrl: 'recording-url',
  followUpUrl: 'follow-up-url',
  image: 'image',
  imageAlt: 'image-alt',
};
const CARD = {
  share: 'share',
  shareText: 'share-text',
  calendar: 'calendar',
  countdown: 'countdown',
  headingLevel: 'heading-level',
  theme: 'theme',
  viewerTimeZone: 'viewer-time-zone',
};

describe('attributeOf', () => {
  for (const [field, attribute] of Object.entries({ ...EVENT, ...CARD })) {
    it(`${field} is written ${attribute}`, () => {
      expect(attributeOf(field)).to.equal(attribute);
    });
  }
});

describe('fields', () => {
  const all = [...EVENT_FIELDS, ...CARD_FIELDS];

  it('of the event are all there', () => {
    expect(EVENT_FIELDS).to.include.members(Object.keys(EVENT));
  });

  it('of the card are all there', () => {
    expect(CARD_FIELDS).to.include.members(Object.keys(CARD));
  });

  it('have an attribute each', () => {
    expect(new Set(all.map(attributeOf))).to.have.lengthOf(all.length);
  });

  it('are in the README, every one', async () => {
    const readme = await (await fetch('/README.md')).text();
    const rows = all.map(field => `| \`${attributeOf(field)}\` | \`${field}\` |`);
    const squeezed = readme.replace(/ +/g, ' ');
    expect(rows.filter(row => !squeezed.includes(row))).to.deep.equal([]);
  });
});
