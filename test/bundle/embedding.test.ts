import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const classic = `<script src="${SCRIPT}"></script>`;
const asynchronous = `<script src="${SCRIPT}" async></script>`;
const deferred = `<script src="${SCRIPT}" defer></script>`;
const module = `<script type="module" src="${SCRIPT}"></script>`;
const inserted = `<script>
  const script = document.createElement('script');
  script.src = '${SCRIPT}';
  document.head.append(script);
</script>`;
const card = cardHtml(SAMPLE_EVENT, '<p>Fallback</p>');

/** The visible titles of all cards once the page has loaded. */
const titles = {
  run: async () => {
    if (document.readyState !== 'complete')
      await new Promise(resolve => {
        addEventListener('load', resolve);
      });
    await customElements.whenDefined('event-card');
    const cards = [...document.querySelectorAll('event-card')];
    await Promise.all(cards.map(({ updateComplete }) => updateComplete));
    return cards.map(({ shadowRoot }) => shadowRoot?.querySelector('[part~=title]')?.textContent);
  },
};

describe('script tag', () => {
  const WAYS: readonly (readonly [way: string, head: string, body: string, cards?: number])[] = [
    ['in the head', classic, card],
    ['in the head, async', asynchronous, card],
    ['in the head, deferred', deferred, card],
    ['in the head, as a module', module, card],
    ['at the end of the body', '', card + classic],
    ['at the end of the body, async', '', card + asynchronous],
    ['at the end of the body, as a module', '', card + module],
    ['before the element', '', classic + card],
    ['between two elements', '', card + classic + card, 2],
    ['inserted by another script', inserted, card],
    ['twice', asynchronous, card + asynchronous],
    ['as a classic script and a module', asynchronous + module, card],
    ['after each element', '', (card + asynchronous).repeat(3), 3],
  ];

  for (const [way, head, body, cards = 1] of WAYS) {
    it(`renders cards with the script ${way}`, async () => {
      const { results, errors, console } = await visit({
        now: BEFORE,
        html: pageOf(head, body),
        steps: [titles],
      });
      expect(results[0]).to.eql(Array.from({ length: cards }, () => SAMPLE_EVENT.name));
      expect([errors, console]).to.eql([[], []]);
    });
  }

  it('renders an element that is added later', async () => {
    const { results } = await visit({
      html: pageOf(classic, ''),
      steps: [
        {
          run: () => {
            document.body.innerHTML = '<event-card name="Later"></event-card>';
          },
        },
        titles,
      ],
    });
    expect(results[1]).to.eql(['Later']);
  });

  it('renders in a page without a doctype, inside a shadow root', async () => {
    const html = `<div><template shadowrootmode="open">${card}</template></div>${classic}`;
    const { results, errors, console } = await visit({
      now: BEFORE,
      html,
      steps: [
        {
          run: async () => {
            const inner = document.querySelector('div')?.shadowRoot?.querySelector('event-card');
            await inner?.updateComplete;
            return inner?.shadowRoot?.querySelector('[part~=title]')?.textContent;
          },
        },
      ],
    });
    expect(results).to.eql([SAMPLE_EVENT.name]);
    expect([errors, console]).to.eql([[], []]);
  });

  it('leaves the children visible without JavaScript', async () => {
    const { accessibility } = await visit({
      html: pageOf(asynchronous, card),
      javaScriptEnabled: false,
      accessibility: true,
    });
    expect(accessibility).to.equal('- paragraph: Fallback');
  });
});

describe('two versions of the script', () => {
  let other: string;
  before(async () => {
    const text = await (await fetch(SCRIPT)).text();
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    other = text.replaceAll(`"${version}"`, '"99.0.0"');
    expect(other).not.to.equal(text);
  });

  it('keep the first one and warn once about the second', async () => {
    const { results, errors, console } = await visit({
      now: BEFORE,
      html: pageOf(classic, `${card}<script>${other}</script>`),
      steps: [
        titles,
        { run: () => (customElements.get('event-card') as unknown as { version: string }).version },
      ],
    });
    expect(results[0]).to.eql([SAMPLE_EVENT.name]);
    expect(results[1]).not.to.equal('99.0.0');
    expect(errors).to.be.empty;
    expect(console).to.have.length(1);
    expect(console[0]?.type).to.equal('warning');
    expect(console[0]?.text).to.include('event-card').and.include('99.0.0').and.include(results[1]);
  });

  it('keep the first one in the other order', async () => {
    const { results, errors, console } = await visit({
      now: BEFORE,
      html: pageOf(`<script>${other}</script>`, card + classic),
      steps: [
        titles,
        { run: () => (customElements.get('event-card') as unknown as { version: string }).version },
      ],
    });
    expect(results).to.eql([[SAMPLE_EVENT.name], '99.0.0']);
    expect(errors).to.be.empty;
    expect(console.map(({ type }) => type)).to.eql(['warning']);
  });

  it('warn once if another library has defined the element', async () => {
    const otherElement = `<script>customElements.define('event-card', class extends HTMLElement {});</script>`;
    const { errors, console } = await visit({ html: pageOf(otherElement + classic, card) });
    expect(errors).to.be.empty;
    expect(console.map(({ type }) => type)).to.eql(['warning']);
    expect(console[0]?.text).to.include('event-card');
  });
});
