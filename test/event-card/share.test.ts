import { expect, oneEvent } from '@open-wc/testing';
import sinon from 'sinon';
import { control, has, part, partText, parts, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { bare } from '../support/text.js';
import type { EventCard, EventCardShareEvent } from '../../src/index.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1' };

const targets = (card: EventCard) =>
  parts(card, 'share-button').map(button => visibleText(button).replace(' (opens in a new tab)', ''));

const DEFAULT_TARGETS = [
  'Copy link',
  'Copy invitation',
  'Share by email',
  'Share on WhatsApp',
  'Share on Telegram',
  'Share on Facebook',
  'Share on X',
  'Share on LinkedIn',
  'Share on Bluesky',
  'Share on Mastodon',
  'Show QR code',
];

const stubNativeShare = (share: (data?: ShareData) => Promise<void>) => {
  Object.assign(navigator, { canShare: () => true, share });
};
const removeNativeShare = () => {
  for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
};

describe('sharing', () => {
  beforeEach(() => {
    setNow(BEFORE);
    Object.assign(navigator, { canShare: undefined });
  });
  afterEach(removeNativeShare);

  it('offers all targets in the default order', async () => {
    const card = await showCard(EVENT);
    expect(targets(card)).to.eql(DEFAULT_TARGETS);
    expect(partText(card, 'share')).to.match(/^Invite people/);
  });

  it('offers native sharing first when the browser supports it', async () => {
    stubNativeShare(() => Promise.resolve());
    expect(targets(await showCard(EVENT))).to.eql(['Share', ...DEFAULT_TARGETS]);
  });

  it('offers the targets of the share attribute in its order', async () => {
    const card = await showCard({ ...EVENT, share: 'qr x  email X' });
    expect(targets(card)).to.eql(['Show QR code', 'Share on X', 'Share by email']);
  });

  it('offers nothing with share="none"', async () => {
    const card = await showCard({ ...EVENT, share: 'none' });
    expect(has(card, 'share')).to.be.false;
    expect(visibleText(card)).not.to.include('Invite');
  });

  it('treats an empty share attribute as unset', async () => {
    expect(targets(await showCard({ ...EVENT, share: '' }))).to.eql(DEFAULT_TARGETS);
  });

  it('offers no QR code for a URL that does not fit into one', async () => {
    const card = await showCard({
      ...EVENT,
      url: `https://ngo.example/${'a'.repeat(2000)}?${'ü'.repeat(20)}`,
    });
    expect(targets(card)).to.include('Show QR code');
    card.url = `https://ngo.example/${'ü'.repeat(400)}`;
    await settled(card);
    expect(targets(card)).to.eql(DEFAULT_TARGETS.slice(0, -1));
  });

  it('uses plain links without opener or referrer', async () => {
    const card = await showCard(EVENT);
    const links = [...part(card, 'share').querySelectorAll('a')];
    expect(links.length).to.equal(8);
    for (const link of links) {
      expect(link.rel).to.include('noopener').and.include('noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.target).to.equal(link.protocol === 'mailto:' ? '' : '_blank');
      const shared = decodeURIComponent(link.href);
      expect(shared).to.include('https://ngo.example/event?id=1');
    }
  });

  it("shares the event's name, date and URL", async () => {
    const card = await showCard(EVENT);
    const whatsApp = new URL((control(card, 'Share on WhatsApp') as HTMLAnchorElement).href);
    const text = whatsApp.searchParams.get('text') ?? '';
    expect(text)
      .to.include(EVENT.name)
      .and.include('24 March')
      .and.match(/\nhttps:\/\/ngo\.example\/event\?id=1$/);
    expect(bare(text)).to.include('15:00–16:30');
  });

  it('shares share-text in place of name and date', async () => {
    const card = await showCard({ ...EVENT, 'share-text': 'Come along & bring a friend' });
    const whatsApp = new URL((control(card, 'Share on WhatsApp') as HTMLAnchorElement).href);
    expect(whatsApp.searchParams.get('text')).to.equal(
      'Come along & bring a friend\nhttps://ngo.example/event?id=1',
    );
  });

  it('shares the canonical URL of the page, or its URL without query and fragment', async () => {
    const { url, ...withoutUrl } = EVENT;
    const sharedUrl = async () => {
      const card = await showCard(withoutUrl);
      const facebook = new URL((control(card, 'Share on Facebook') as HTMLAnchorElement).href);
      return facebook.searchParams.get('u');
    };
    expect(await sharedUrl()).to.equal(location.origin + location.pathname);
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = url;
    document.head.append(link);
    expect(await sharedUrl()).to.equal(url);
    link.remove();
  });

  it('dispatches a composed, cancelable event-card-share event', async () => {
    sinon.stub(navigator.clipboard, 'writeText').resolves();
    const card = await showCard(EVENT);
    for (const [words, target] of [
      ['Copy link', 'copy'],
      ['Share on X', 'x'],
      ['Show QR code', 'qr'],
    ] as const) {
      const dispatched = oneEvent(document, 'event-card-share') as unknown as Promise<EventCardShareEvent>;
      await press(card, words);
      const { detail, cancelable, composed, bubbles } = await dispatched;
      expect(detail).to.eql({ target, url: EVENT.url });
      expect([cancelable, composed, bubbles]).to.eql([true, true, true]);
    }
  });

  it('does nothing when event-card-share is canceled', async () => {
    const writeText = sinon.stub(navigator.clipboard, 'writeText').resolves();
    const card = await showCard(EVENT);
    card.addEventListener('event-card-share', event => {
      event.preventDefault();
    });
    const followed: boolean[] = [];
    card.addEventListener('click', event => followed.push(!event.defaultPrevented));
    for (const words of ['Copy link', 'Show QR code', 'Share on X']) await press(card, words);
    expect(writeText.callCount).to.equal(0);
    expect(has(card, 'panel')).to.be.false;
    expect(followed.at(-1), 'whether the link is followed').to.be.false;
  });

  it('dispatches event-card-share before it copies', async () => {
    const order: string[] = [];
    sinon.stub(navigator.clipboard, 'writeText').callsFake(() => {
      order.push('copied');
      return Promise.resolve();
    });
    const card = await showCard(EVENT);
    card.addEventListener('event-card-share', () => order.push('dispatched'));
    await press(card, 'Copy link');
    expect(order).to.eql(['dispatched', 'copied']);
  });

  it('copies the URL and announces it', async () => {
    const writeText = sinon.stub(navigator.clipboard, 'writeText').resolves();
    const card = await showCard(EVENT);
    await press(card, 'Copy link');
    expect(writeText.args).to.eql([[EVENT.url]]);
    expect(visibleText(card.renderRoot.querySelector('[role=status]'))).to.match(/copied/i);
    expect(has(card, 'panel')).to.be.false;
  });

  it('opens the share sheet with title, text and URL', async () => {
    const share = sinon.stub().resolves();
    stubNativeShare(share);
    const card = await showCard({ ...EVENT, 'share-text': 'Come along' });
    await press(card, 'Share');
    expect(share.args).to.eql([[{ title: EVENT.name, text: 'Come along', url: EVENT.url }]]);
  });
});
