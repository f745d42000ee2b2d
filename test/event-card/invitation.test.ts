import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard } from '../../src/index.js';
import { focusedIn, has, partText, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { bare } from '../support/text.js';
import { itFor } from '../support/viewer.js';

const URL = 'https://ngo.example/event?id=1';
const EVENT = { ...SAMPLE_EVENT, url: URL };
const BUTTON = 'Copy invitation';

/** Changes to the event, and the lines that are copied. */
const INVITATIONS: readonly (readonly [what: string, changes: Attributes, lines: readonly string[]])[] = [
  [
    'the name, the time in the zone of the event and in UTC, and the URL',
    {},
    [EVENT.name, 'Wednesday 24 March · 15:00–16:30 · CET', 'Wednesday 24 March · 14:00–15:30 · UTC', URL],
  ],
  [
    'each time with its own date',
    { 'time-zone': 'America/Los_Angeles', 'start-date': '2027-03-24T20:00' },
    [
      EVENT.name,
      'Wednesday 24 March · 20:00–21:30 · Pacific Daylight Time',
      'Thursday 25 March · 03:00–04:30 · UTC',
      URL,
    ],
  ],
  ['a date without a time', { 'start-date': '2027-03-24' }, [EVENT.name, 'Wednesday 24 March', URL]],
  [
    'the status in place of the date of a postponed event',
    { 'event-status': 'postponed' },
    [EVENT.name, 'This event has been postponed.', URL],
  ],
  ['no date when none is known', { 'start-date': '' }, [EVENT.name, URL]],
  [
    'share-text in place of the name',
    { 'share-text': 'Come & see' },
    ['Come & see', 'Wednesday 24 March · 15:00–16:30 · CET', 'Wednesday 24 March · 14:00–15:30 · UTC', URL],
  ],
];

const lines = (text: string) => text.split('\n').map(bare);
const allowClipboard = () => sinon.stub(navigator.clipboard, 'writeText').resolves();

const pressKey = async (card: EventCard, key: string) => {
  focusedIn(card)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settled(card);
};

describe('"Copy invitation"', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const [what, changes, expected] of INVITATIONS) {
    it(`copies ${what}`, async () => {
      const writeText = allowClipboard();
      await press(await showCard({ ...EVENT, ...changes }), BUTTON);
      expect(writeText).to.have.callCount(1);
      expect(lines(writeText.firstCall.args[0])).to.eql(expected.map(bare));
    });
  }

  itFor(
    { timezoneId: 'Asia/Tokyo', locale: 'en-GB' },
    'copies the same text for a viewer in Tokyo',
    async () => {
      const writeText = allowClipboard();
      await press(await showCard(EVENT), BUTTON);
      await press(await showCard({ ...EVENT, 'viewer-time-zone': 'Pacific/Apia' }), BUTTON);
      const expected = INVITATIONS[0]?.[2].map(bare);
      expect(writeText.args.flat().map(lines)).to.eql([expected, expected]);
    },
  );

  it('copies plain text without control characters or surrounding spaces', async () => {
    const writeText = allowClipboard();
    await press(await showCard({ ...EVENT, name: ' <b>Side</b>\r\nevent\u0007 &amp; more ' }), BUTTON);
    const text = writeText.firstCall.args[0];
    expect(text).to.match(/^<b>Side<\/b> event &amp; more\n/);
    expect(text.replaceAll('\n', '')).not.to.match(/\p{Cc}/u);
    expect(text).to.equal(text.trim());
  });

  it('announces "Copied"', async () => {
    allowClipboard();
    const card = await showCard(EVENT);
    await press(card, BUTTON);
    expect(visibleText(card.renderRoot.querySelector('[role=status]'))).to.equal('Copied');
    expect(has(card, 'panel')).to.be.false;
  });

  it('dispatches event-card-share, and copies nothing when it is canceled', async () => {
    const writeText = allowClipboard();
    const card = await showCard(EVENT);
    const dispatched: unknown[] = [];
    card.addEventListener('event-card-share', event => {
      dispatched.push(event.detail);
      event.preventDefault();
    });
    await press(card, BUTTON);
    expect(dispatched).to.eql([{ target: 'invitation', url: URL }]);
    expect(writeText).to.have.callCount(0);
  });
});

const UNAVAILABLE: readonly (readonly [when: string, clipboard: unknown])[] = [
  [
    'the user denies permission',
    { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  ],
  ['the page is not a secure context', undefined],
  [
    'the browser throws',
    {
      writeText: () => {
        throw new TypeError('no');
      },
    },
  ],
];

describe('"Copy invitation" without clipboard access', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  const copyWith = async (clipboard?: unknown) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const card = await showCard(EVENT);
    await press(card, BUTTON);
    return card;
  };
  const fieldOf = (card: EventCard) => {
    const field = card.renderRoot.querySelector('textarea');
    return field ?? expect.fail(`there is no field: ${visibleText(card)}`);
  };

  for (const [when, clipboard] of UNAVAILABLE) {
    it(`shows the selected text in a focused field when ${when}`, async () => {
      const card = await copyWith(clipboard);
      const field = fieldOf(card);
      expect(lines(field.value)).to.eql((INVITATIONS[0]?.[2] ?? []).map(bare));
      expect([field.selectionStart, field.selectionEnd]).to.eql([0, field.value.length]);
      expect(focusedIn(card)).to.equal(field);
      expect(field.readOnly).to.be.true;
    });
  }

  it('labels the field and shows every line', async () => {
    const card = await copyWith();
    const field = fieldOf(card);
    expect(visibleText(field.labels[0])).to.match(/^Copy this text/);
    expect(field.scrollHeight).to.be.at.most(field.clientHeight + 1);
    expect(partText(card, 'announcement'), 'no announcement').to.equal('');
  });

  it('closes the field on Escape and returns focus to the button', async () => {
    const card = await copyWith();
    await pressKey(card, 'a');
    expect(has(card, 'panel')).to.be.true;
    await pressKey(card, 'Escape');
    expect([has(card, 'panel'), visibleText(focusedIn(card))]).to.eql([false, BUTTON]);
  });
});
