import { expect } from '@open-wc/testing';
import type { EventDetails } from '../../../src/model/event-details.js';
import { detailsOf } from '../../support/json-ld.js';
import * as plugins from '../../fixtures/plugins.js';

const DAFOH = (url?: string) => [{ name: 'DAFOH', url }];

const DOCUMENTS: readonly (readonly [by: string, document: unknown, details: Partial<EventDetails>])[] = [
  [
    'The Events Calendar',
    plugins.EVENTS_CALENDAR,
    {
      name: 'Organ Harvesting: Q&A – an introduction',
      description: ['We meet on the first floor. Bring a friend’s questions […] Read more »'],
      attendanceMode: 'offline',
      location: 'Palais des Nations, Avenue de la Paix 8, 1211, Geneva, Switzerland',
      locationUrl: undefined,
      organizer: DAFOH('https://ngo.example/organizer/dafoh/'),
      performer: undefined,
      url: 'https://ngo.example/event/qa/',
    },
  ],
  [
    'Events Manager',
    plugins.EVENTS_MANAGER,
    {
      description: ['A roundtable.', 'With questions.'],
      attendanceMode: 'mixed',
      location: 'Palais des Nations, Geneva',
      joinUrl: 'https://meet.example/1',
      image: 'https://ngo.example/a.jpg',
      price: 5,
      highPrice: 20,
      priceCurrency: 'CHF',
    },
  ],
  [
    'Eventbrite',
    plugins.EVENTBRITE,
    {
      attendanceMode: 'online',
      location: undefined,
      organizer: DAFOH('https://tickets.example/o/dafoh'),
      price: 0,
      highPrice: 49.9,
      priceCurrency: 'EUR',
      registrationUrl: 'https://tickets.example/e/side-event-1',
    },
  ],
  [
    'Meetup',
    plugins.MEETUP,
    { attendanceMode: 'online', joinUrl: 'https://meet.example/ngo/events/1/', performer: ['DAFOH'] },
  ],
  [
    'Squarespace',
    plugins.SQUARESPACE,
    {
      name: 'Side event — NGO',
      location: 'Palais des Nations, Avenue de la Paix 8 Geneva, 1211 Switzerland',
      image: 'http://static.example/1.jpg',
    },
  ],
  [
    'Wix',
    plugins.WIX,
    {
      eventStatus: 'rescheduled',
      description: undefined,
      image: 'https://static.example/1.jpg',
      price: 10,
      highPrice: undefined,
      registrationUrl: 'https://ngo.example/event/side-event',
    },
  ],
  [
    'Drupal',
    plugins.DRUPAL,
    { price: 0, performer: ['Ms A', 'Mr B'], organizer: DAFOH(), location: 'Palais, Geneva, CH' },
  ],
  [
    'a search plugin',
    plugins.SEARCH_PLUGIN,
    {
      url: 'https://ngo.example/side-event/',
      image: 'https://ngo.example/1.jpg',
      imageAlt: 'A room',
      organizer: DAFOH('https://ngo.example/'),
    },
  ],
];

describe('JSON-LD of real websites', () => {
  for (const [by, document, details] of DOCUMENTS) {
    it(`is parsed without issues: ${by}`, () => {
      expect(detailsOf(document)).to.deep.include(details);
    });

    it(`has the correct times: ${by}`, () => {
      expect(detailsOf(document).schedule).to.include({
        precision: 'instant',
        start: Date.parse('2027-03-24T14:00Z'),
        end: Date.parse('2027-03-24T15:30Z'),
        zone: '+01:00',
      });
    });
  }
});
