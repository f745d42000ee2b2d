// A fault at each single call of what the card stands on, in turn: the visitor never sees a blank.
import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { SAMPLE_EVENT } from '../fixtures/events.js';
import { hostedCard } from '../support/hosted.js';
import { pageOf, SCRIPT } from '../support/pages.js';

interface FaultyPage extends Window {
  /** Calls since it was set to 0. */
  calls: number;
  /** The number of the call that fails; with `forEver`, all from there on do. */
  failing: number;
  forEver: boolean;
  uncaught: string[];
  readonly hosted: EventCard;
}

/** Counts the calls of a kind, and makes one fail. Runs first in the page. */
const HOOKS = `
  Object.assign(window, { calls: 0, failing: Infinity, forEver: false, uncaught: [] });
  const count = () => {
    calls += 1;
    if (forEver ? calls >= failing : calls === failing) throw new Error('call ' + failing);
  };
  onerror = message => void uncaught.push(message);
  onunhandledrejection = ({ reason }) => void uncaught.push(String(reason));
  console.error = () => undefined;
  const counted = make => new Proxy(make, {
    construct: (target, args, self) => (count(), Reflect.construct(target, args, self)),
    apply: (target, self, args) => (count(), Reflect.apply(target, self, args)),
  });
  const countMethods = object => {
    for (const [name, { value, get, ...rest }] of Object.entries(Object.getOwnPropertyDescriptors(object)))
      if (name !== 'constructor' && rest.configurable)
        if (typeof value === 'function') Object.defineProperty(object, name, { ...rest, value: counted(value) });
        else if (get) Object.defineProperty(object, name, { configurable: true, get: counted(get) });
  };`;

/** What a card stands on, by the script that counts its calls. */
const KINDS = {
  Intl: `for (const name of Object.getOwnPropertyNames(Intl))
      if (typeof Intl[name] === 'function') {
        if (Intl[name].prototype) countMethods(Intl[name].prototype);
        Intl[name] = counted(Intl[name]);
      }`,
  URL: 'countMethods(URL.prototype); window.URL = counted(URL);',
  navigator: 'countMethods(Navigator.prototype);',
  'the templates of its parts': 'Document.prototype.importNode = counted(Document.prototype.importNode);',
} as const;

const EVENT = {
  ...SAMPLE_EVENT,
  'start-date': '2099-03-24T15:00',
  'location-url': 'https://ngo.example/map',
  description: 'What is known.',
  'super-event': 'A conference',
};

const open = async (kind: keyof typeof KINDS, failing: number, forEver = false) => {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '600';
  const armed = `failing = ${failing}; forEver = ${String(forEver)};`;
  frame.srcdoc = pageOf(
    `<script>{ ${HOOKS} ${KINDS[kind]} calls = 0; ${armed.replace('Infinity', '1 / 0')} }</script>`,
    `${hostedCard(EVENT, '<p>Child</p>')}<script src="${SCRIPT}"></script>`,
  );
  const loaded = new Promise(resolve => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as FaultyPage;
  await settled(page);
  return { frame, page };
};

const settled = async ({ hosted }: FaultyPage) => {
  for (let turn = 0; turn < 3; turn += 1) {
    await hosted.updateComplete;
    await new Promise(resolve => setTimeout(resolve));
  }
};

const titleIn = ({ hosted }: FaultyPage) => hosted.shadowRoot?.querySelector('[part~=title]')?.textContent;

/** What a visitor sees: the title, or the child. */
const seen = (page: FaultyPage) => {
  const child = page.hosted.querySelector('p');
  const isChildAlone = !page.hosted.shadowRoot?.querySelector('[part~=card]') && child?.checkVisibility();
  return isChildAlone ? 'children' : titleIn(page);
};

/** How many calls a first picture takes, and a later one. */
const measure = async (kind: keyof typeof KINDS) => {
  const { frame, page } = await open(kind, Infinity);
  const first = page.calls;
  change(page);
  page.calls = 0;
  await settled(page);
  const later = page.calls;
  frame.remove();
  return { first, later };
};

/** A change of most parts. */
const change = ({ hosted }: FaultyPage) => {
  hosted.name = 'Another title';
  hosted.lang = 'de';
  hosted.headingLevel = 2;
  hosted.price = '5';
  hosted.performer = 'A; B';
};

describe('card beside a call that fails', () => {
  for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    it(`shows its children or a picture, whichever call of ${kind} fails at first`, async function () {
      this.timeout(300_000);
      const { first } = await measure(kind);
      for (let call = 1; call <= first; call += 1)
        for (const forEver of [false, true]) {
          const { frame, page } = await open(kind, call, forEver);
          expect(seen(page), `call ${call}`).to.be.oneOf(['children', SAMPLE_EVENT.name]);
          expect(page.uncaught, `call ${call}`).to.eql([]);
          page.failing = Infinity;
          page.hosted.setAttribute('heading-level', '2');
          await settled(page);
          // Where the card was not defined, the children stay.
          if ('requestUpdate' in page.hosted)
            expect(seen(page), `after call ${call}`).to.equal(SAMPLE_EVENT.name);
          frame.remove();
        }
    });

    it(`keeps its last picture or shows the next, whichever call of ${kind} fails later`, async function () {
      this.timeout(300_000);
      const { later } = await measure(kind);
      for (let call = 1; call <= later; call += 1)
        for (const forEver of [false, true]) {
          const { frame, page } = await open(kind, Infinity);
          Object.assign(page, { calls: 0, failing: call, forEver });
          change(page);
          await settled(page);
          const pictures = [SAMPLE_EVENT.name, 'Another title'];
          // Where no template can be drawn any more, there may be no way back to the last picture.
          const allowed =
            kind === 'the templates of its parts' && forEver ? [...pictures, 'children'] : pictures;
          expect(seen(page), `call ${call}`).to.be.oneOf(allowed);
          expect(page.uncaught, `call ${call}`).to.eql([]);
          page.failing = Infinity;
          page.hosted.requestUpdate();
          await settled(page);
          expect(seen(page), `after call ${call}`).to.equal('Another title');
          frame.remove();
        }
    });
  }
});
