import { expect } from '@open-wc/testing';
import {
  EventCardCalendarEvent,
  EventCardErrorEvent,
  EventCardLoadEvent,
  EventCardPhaseEvent,
  EventCardShareEvent,
} from '../src/events.js';
import { parseAttributes } from './support/parse-attributes.js';

const { details } = parseAttributes({ name: 'Side event' }, location.href);
if (!details) throw new Error('expected an event');
const problems = [
  { source: 'attributes', field: 'price', value: 'x', message: 'expected a number' } as const,
];

const EVENTS: readonly (readonly [
  event: CustomEvent<unknown>,
  type: string,
  detail: unknown,
  cancelable: boolean,
])[] = [
  [new EventCardLoadEvent(details, 'remote'), 'event-card-load', { details, source: 'remote' }, false],
  [new EventCardErrorEvent(problems), 'event-card-error', { problems }, false],
  [
    new EventCardPhaseEvent('live', 'upcoming'),
    'event-card-phase',
    { phase: 'live', previous: 'upcoming' },
    false,
  ],
  [
    new EventCardShareEvent('copy', 'https://ngo.example/'),
    'event-card-share',
    { target: 'copy', url: 'https://ngo.example/' },
    true,
  ],
  [
    new EventCardCalendarEvent('google', 'https://calendar.example/'),
    'event-card-calendar',
    { target: 'google', url: 'https://calendar.example/' },
    true,
  ],
];

describe('custom events', () => {
  for (const [event, type, detail, cancelable] of EVENTS) {
    it(`${type} bubbles, is composed and is ${cancelable ? '' : 'not '}cancelable`, () => {
      expect(event).to.be.instanceOf(CustomEvent);
      expect(event.type).to.equal(type);
      expect(event.detail).to.deep.equal(detail);
      const { bubbles, composed } = event;
      expect([bubbles, composed, event.cancelable]).to.eql([true, true, cancelable]);
    });
  }
});
