// The built script in a page of its own, in every engine. test/bundle tests much more of it, in Chromium only.
import { expect } from '@open-wc/testing';
import type { EventCard } from '../src/index.js';
import { place } from './support/cards.js';
import { BEFORE, SAMPLE_EVENT, REAL_EVENT } from './fixtures/events.js';
import { cardHtml, pageOf, SCRIPT } from './support/pages.js';

const CLOCK = `<script>Date.now = () => Date.parse('${BEFORE}')</script>`;
// The origin by name, because in a `srcdoc` Firefox does not match 'self' with it.
const POLICY = `<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src ${location.origin}; require-trusted-types-for 'script'">`;
const FULL_EVENT = {
  ...SAMPLE_EVENT,
  'super-event': REAL_EVENT['super-event'],
  location: 'Palais des Nations, Geneva',
  'attendance-mode': 'mixed',
  'dial-in': 'tel:+41225550123',
  description: 'https://ngo.example/a-long-address-that-has-no-place-to-break-a-line-at-all/and-goes-on',
  'share-targets': 'x facebook linkedin whatsapp telegram email copy qr',
};

/** Opens a page in a frame and waits until its cards are rendered. Returns its window, cards and errors. */
async function open(html: string, width = 600) {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
  frame.srcdoc = html;
  place().append(frame);
  const errors: string[] = [];
  await new Promise(resolve => {
    frame.addEventListener('load', resolve);
  });
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) throw new Error('the frame has no page');
  page.addEventListener('error', ({ message }) => errors.push(message));
  await page.customElements.whenDefined('event-card');
  const cards = [...page.document.querySelectorAll('event-card')];
  for (const card of cards) while (!(await card.updateComplete));
  await new Promise(resolve => page.requestAnimationFrame(resolve));
  return { page, cards, errors };
}

const titleOf = ({ renderRoot }: EventCard) => renderRoot.querySelector('[part~=title]')?.textContent;

/** The elements of a card that overflow the edges of its page. */
const findOverflow = (page: Window, { renderRoot }: EventCard) =>
  [...renderRoot.querySelectorAll('*')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }))
    .map(element => [element, element.getBoundingClientRect()] as const)
    .filter(([, { left, right, width }]) => width > 1 && (left < -1 || right > page.innerWidth + 1))
    .map(
      ([element]) =>
        `${element.localName} ${element.getAttribute('part') ?? ''} ${element.getAttribute('class') ?? ''}`,
    );

describe('built script', () => {
  for (const kind of ['async', 'defer', 'type="module"']) {
    it(`shows the event when loaded with ${kind}`, async () => {
      const script = `<script src="${SCRIPT}" ${kind}></script>`;
      const { cards, errors } = await open(
        pageOf(CLOCK + script, cardHtml(FULL_EVENT) + cardHtml(REAL_EVENT)),
      );
      expect(cards.map(titleOf)).to.eql([FULL_EVENT.name, REAL_EVENT.name]);
      expect(cards.map(({ phase }) => phase)).to.eql(['upcoming', 'ended']);
      expect(errors).to.eql([]);
    });
  }

  it('applies its own styles under a strict content security policy', async () => {
    const html = pageOf(`${POLICY}<script src="${SCRIPT}" async></script>`, cardHtml(FULL_EVENT));
    const { page, cards } = await open(html);
    const [card] = cards;
    if (!card) throw new Error('expected a card');
    expect(titleOf(card)).to.equal(FULL_EVENT.name);
    expect(page.getComputedStyle(card).display).to.equal('block');
  });

  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 320, 480, 1000])
      it(`fits a page ${width} pixels wide, ${dir}`, async () => {
        const html = pageOf(
          `${CLOCK}<script src="${SCRIPT}" async></script>`,
          `<div dir="${dir}">${cardHtml(FULL_EVENT, '<p>Child</p>')}${cardHtml(REAL_EVENT)}</div>`,
        );
        const { page, cards } = await open(html, width);
        for (const card of cards) {
          for (const details of card.renderRoot.querySelectorAll('details')) details.open = true;
          card.renderRoot.querySelector<HTMLElement>('button[aria-expanded=false]')?.click();
          while (!(await card.updateComplete));
        }
        expect(cards.map(card => findOverflow(page, card))).to.eql([[], []]);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      });
});
