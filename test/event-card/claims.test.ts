import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EventCard } from '../../src/index.js';
import { BEFORE, type Attributes } from '../fixtures/events.js';
import {
  facts,
  has,
  listenForWarnings,
  newCard,
  partText,
  place,
  setNow,
  settled,
} from '../support/cards.js';
import { visibleText } from '../support/visible-text.js';

/** What an author gives: a value that can be read, with its meaning, or words that cannot, or nothing. */
interface Given {
  readonly text: string;
  /** `nothing`, `words`, or what the value means. */
  readonly means: string;
}

const READABLE: Readonly<Record<string, readonly Given[]>> = {
  'start-date': [
    { text: '2027-03-24T15:00+01:00', means: 'future' },
    { text: '2027-03-12 11:30:00 +0200', means: 'begun' },
    { text: '2020-03-24T15:00Z', means: 'past' },
    { text: '2027-03-24', means: 'future date' },
    { text: '2027-03-12', means: 'today' },
    { text: '2027-05', means: 'month' },
  ],
  'end-date': [
    { text: '2027-03-12T09:45Z', means: 'past' },
    { text: '2027-03-30T12:00Z', means: 'future' },
  ],
  duration: [{ text: '1h30', means: '1 hour, 30 minutes' }],
  'event-status': [
    { text: 'scheduled', means: 'Scheduled' },
    { text: 'canceled', means: 'Cancelled' },
    { text: 'https://www.schema.org/EventPostponed/', means: 'Postponed' },
    { text: 'Moved online', means: 'Moved online' },
  ],
  'attendance-mode': [{ text: 'online', means: 'Online' }],
  price: [
    { text: '0', means: 'Free' },
    { text: 'CHF 10', means: 'CHF 10' },
  ],
  'in-language': [{ text: 'en', means: 'English' }],
  'door-time': [{ text: '14:30', means: '14:30' }],
  'time-zone': [{ text: 'Europe/Zurich', means: 'zone' }],
  'previous-start-date': [{ text: '2027-01-02', means: 'date' }],
};
const FIELDS = Object.keys(READABLE);

const NOTHING: Given = { text: '', means: 'nothing' };
const WORDS = [
  '24 March 2027, 3pm',
  '03/04/2027',
  '2027-02-30',
  'by arrangement',
  'wird verlegt',
  '24:61',
  'بعد الظهر',
];

// A letter that no format has makes any text unreadable.
const words = fc
  .oneof(
    fc.constantFrom(...WORDS),
    fc.string({ unit: 'grapheme', maxLength: 40 }).map(text => `ß${text}`),
  )
  .map((text): Given => ({ text, means: 'words' }));

type Input = Readonly<Record<string, Given>>;
const input: fc.Arbitrary<Input> = fc.record(
  Object.fromEntries(
    FIELDS.map(field => [field, fc.oneof(words, fc.constantFrom(NOTHING, ...(READABLE[field] ?? [])))]),
  ),
);

const means = (given: Input, field: string) => given[field]?.means ?? 'nothing';
const startIs = (given: Input, ...kinds: readonly string[]) => kinds.includes(means(given, 'start-date'));
const statusIs = (given: Input, ...kinds: readonly string[]) => kinds.includes(means(given, 'event-status'));
const isStatusRead = (given: Input) => !statusIs(given, 'words');
const takesPlace = (given: Input) => statusIs(given, 'nothing', 'Scheduled', 'Moved online');
const hasEndInWords = (given: Input) =>
  means(given, 'end-date') === 'words' ||
  (means(given, 'end-date') === 'nothing' && means(given, 'duration') === 'words');
const hasEnd = (given: Input) =>
  means(given, 'end-date') !== 'nothing' || means(given, 'duration') !== 'nothing';
/** Whether the event may be over by what its author gave. */
const mayBeOver = (given: Input) =>
  (startIs(given, 'past') && !hasEndInWords(given)) ||
  (startIs(given, 'begun', 'today') && hasEnd(given) && !hasEndInWords(given));
const hasBegun = (given: Input) => startIs(given, 'begun', 'past', 'today');

/** Each claim of the card, where it stands, and the input that supports it. */
const CLAIMS: readonly (readonly [claim: RegExp, part: string, isSupported: (given: Input) => boolean])[] = [
  [
    /Date to be announced/,
    'when',
    given => startIs(given, 'nothing', 'month') || statusIs(given, 'Postponed'),
  ],
  [/Time to be announced/, 'when', given => startIs(given, 'future date', 'today')],
  [/\d\d:\d\d, your time/, 'when', given => startIs(given, 'future', 'begun', 'past')],
  [
    /\bin \d+ (day|hour|minute)|tomorrow/i,
    'distance',
    given => !startIs(given, 'nothing', 'words') && isStatusRead(given),
  ],
  [/^Ends /, 'distance', given => hasBegun(given) && hasEnd(given) && isStatusRead(given)],
  [/^Started/, 'distance', given => hasBegun(given) && takesPlace(given)],
  [/has ended/, 'distance', given => mayBeOver(given) && takesPlace(given)],
  [/^Planned$/, 'status', given => startIs(given, 'nothing') && isStatusRead(given)],
  [/^Upcoming$/, 'status', given => startIs(given, 'future', 'future date', 'month') && takesPlace(given)],
  [/^Today$/, 'status', given => startIs(given, 'today') && takesPlace(given)],
  [
    /^Live now$/,
    'status',
    given => hasBegun(given) && hasEnd(given) && !hasEndInWords(given) && takesPlace(given),
  ],
  [/^Started$/, 'status', given => hasBegun(given) && takesPlace(given)],
  [/^Ended$/, 'status', given => mayBeOver(given) && isStatusRead(given)],
  [/^Cancelled$/, 'status', given => statusIs(given, 'Cancelled')],
  [/^Postponed$/, 'status', given => statusIs(given, 'Postponed')],
  [/^Moved online$/, 'status', given => statusIs(given, 'Moved online')],
  [/cancelled\./, 'notice', given => statusIs(given, 'Cancelled')],
  [/postponed\./, 'notice', given => statusIs(given, 'Postponed')],
  [/planned for/, 'notice', given => statusIs(given, 'Postponed')],
  [/takes place online/, 'notice', given => statusIs(given, 'Moved online')],
  [/Online/, 'kind', given => means(given, 'attendance-mode') === 'Online'],
  [/Register/, 'actions', given => takesPlace(given) && !startIs(given, 'past')],
  [/Join now/, 'actions', given => takesPlace(given) && hasBegun(given)],
  [/recording/, 'actions', given => takesPlace(given) && mayBeOver(given)],
  [/Add to calendar/, 'actions', given => !startIs(given, 'nothing', 'words', 'month') && takesPlace(given)],
  [
    /Update my calendar/,
    'actions',
    given => !startIs(given, 'nothing', 'words', 'month') && statusIs(given, 'Cancelled'),
  ],
  [/./, 'countdown', given => startIs(given, 'future') && takesPlace(given)],
  [/./, 'date-badge', given => !startIs(given, 'nothing', 'words')],
  [/^Free$/, 'Price', given => means(given, 'price') === 'Free'],
  [/^CHF 10$/, 'Price', given => means(given, 'price') === 'CHF 10'],
  [/^English$/, 'Language', given => means(given, 'in-language') === 'English'],
  [/hour/, 'Duration', given => means(given, 'duration') === '1 hour, 30 minutes'],
];

/** The field whose words a place of the card shows, if it is given in words. */
const PLACES: readonly (readonly [field: string, part: string])[] = [
  ['event-status', 'status'],
  ['attendance-mode', 'kind'],
  ['price', 'Price'],
  ['in-language', 'Language'],
  ['duration', 'Duration'],
  ['door-time', 'Doors open'],
];

const textAt = (card: EventCard, where: string) =>
  has(card, where) ? partText(card, where) : (facts(card)[where] ?? '');

const visible = (text: string) => {
  const element = document.createElement('bdi');
  element.textContent = text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e]/gu, '');
  return visibleText(place().appendChild(element));
};

const showInput = async (given: Input, where: HTMLElement) => {
  const attributes: Attributes = Object.fromEntries(
    Object.entries(given).map(([field, { text }]) => [field, text] as const),
  );
  const card = newCard({
    lang: 'en-GB',
    name: 'Side event',
    'registration-url': 'https://ngo.example/register',
    'join-url': 'https://ngo.example/join',
    'recording-url': 'https://ngo.example/recording',
    ...attributes,
  });
  where.append(card);
  await settled(card);
  return card;
};

const check = async (given: Input, where: HTMLElement) => {
  const card = await showInput(given, where);
  for (const [claim, part, isSupported] of CLAIMS) {
    const isInWords = PLACES.some(([field, at]) => at === part && means(given, field) === 'words');
    if (!isInWords && claim.test(textAt(card, part)))
      expect(isSupported(given), `${String(claim)} at ${part} in: ${visibleText(card)}`).to.equal(true);
  }
  for (const [field, part] of PLACES)
    if (means(given, field) === 'words')
      expect(textAt(card, part), field).to.equal(visible(given[field]?.text ?? ''));
  if (startIs(given, 'words') && !statusIs(given, 'Postponed'))
    expect(textAt(card, 'when')).to.equal(visible(given['start-date']?.text ?? ''));
  card.remove();
};

describe('what a card claims', function () {
  this.timeout(120_000);
  let where: HTMLElement;
  beforeEach(() => {
    setNow(BEFORE);
    listenForWarnings();
    where = place();
  });

  for (const field of FIELDS)
    it(`is supported by any ${field}`, async () => {
      const alone = fc.oneof(words, fc.constantFrom(NOTHING, ...(READABLE[field] ?? [])));
      const base = {
        ...Object.fromEntries(FIELDS.map(name => [name, NOTHING])),
        'start-date': READABLE['start-date']?.[0] ?? NOTHING,
      };
      await fc.assert(
        fc.asyncProperty(alone, value => check({ ...base, [field]: value }, where)),
        { numRuns: 15 },
      );
    });

  it('is supported by what its author gave, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(input, given => check(given, where)),
      { numRuns: 150 },
    );
  });

  it('is made at all', async () => {
    const claimed = new Set<string>();
    const all = FIELDS.flatMap(field => (READABLE[field] ?? []).map(value => ({ [field]: value })));
    const starts = READABLE['start-date'] ?? [];
    for (const one of [NOTHING, ...starts])
      for (const other of [{}, ...all]) {
        const given = { 'start-date': one, ...other };
        const card = await showInput(given, where);
        for (const [claim, part] of CLAIMS)
          if (claim.test(textAt(card, part))) claimed.add(`${String(claim)} ${part}`);
        card.remove();
      }
    const unclaimed = CLAIMS.map(([claim, part]) => `${String(claim)} ${part}`).filter(
      name => !claimed.has(name),
    );
    expect(unclaimed).to.deep.equal([]);
  });
});
