import { expect } from '@open-wc/testing';
import { BEFORE, DURING, SAMPLE_EVENT, REAL_EVENT } from '../fixtures/events.js';
import { cardHtml, pageOf, pageWith, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const defined = { run: () => customElements.whenDefined('event-card').then(() => undefined) };
const paths = (requests: readonly { url: string }[]) => requests.map(({ url }) => new URL(url).pathname);

describe('footprint', () => {
  for (const [event, attributes] of [
    ['the real event', REAL_EVENT],
    ['the sample event', SAMPLE_EVENT],
  ] as const) {
    it(`of ${event} is one request for the script, without storage`, async () => {
      const { requests, cookies, storage, errors, console } = await visit({
        now: BEFORE,
        html: pageWith(attributes, '<p>Child</p>'),
        steps: [
          defined,
          { wait: 100 },
          { click: '[aria-expanded] >> nth=-1' },
          { advance: 5000 },
          { wait: 200 },
        ],
      });
      expect(paths(requests)).to.eql(['/page.html', SCRIPT]);
      expect(cookies).to.be.empty;
      expect(storage).to.eql({ local: 0, session: 0 });
      expect([errors, console]).to.eql([[], []]);
    });
  }

  it('includes a request for the image of the event', async () => {
    const { requests } = await visit({
      html: pageWith({ ...REAL_EVENT, image: 'https://pictures.example/hall.jpg' }),
      steps: [defined, { requested: 3 }, { wait: 200 }],
    });
    expect(requests.map(({ url, resourceType }) => [new URL(url).hostname, resourceType]).slice(2)).to.eql([
      ['pictures.example', 'image'],
    ]);
  });

  it('excludes an image that is far off screen', async () => {
    const far = cardHtml({ ...REAL_EVENT, image: 'https://pictures.example/hall.jpg' });
    const { requests } = await visit({
      html: pageOf(`<script src="${SCRIPT}"></script>`, `<div style="height: 20000px"></div>${far}`),
      steps: [defined, { wait: 200 }],
    });
    expect(paths(requests)).to.eql(['/page.html', SCRIPT]);
  });

  it('excludes the targets of links', async () => {
    const { requests } = await visit({
      now: DURING,
      html: pageWith(SAMPLE_EVENT),
      steps: [defined, { wait: 200 }],
    });
    expect(requests).to.have.length(2);
  });

  it('adds no globals and patches no prototypes', async () => {
    const { results } = await visit({
      html: pageOf(
        `<script>const before = new Set(Reflect.ownKeys(window)); let prototypes;</script>
         <script>prototypes = [Element, HTMLElement, Node, Document, Array, Object, String, Date, Promise]
           .map(one => Reflect.ownKeys(one.prototype).length).join();</script>
         <script src="${SCRIPT}"></script>`,
        cardHtml(),
      ),
      steps: [
        defined,
        { run: 'return Reflect.ownKeys(window).filter(key => !before.has(key)).map(String)' },
        {
          run: `return prototypes === [Element, HTMLElement, Node, Document, Array, Object, String, Date, Promise]
            .map(one => Reflect.ownKeys(one.prototype).length).join()`,
        },
      ],
    });
    expect(results[1]).to.eql([]);
    expect(results[2], 'prototypes are unchanged').to.be.true;
  });

  it('leaves the rest of the page unchanged', async () => {
    const html = pageOf(`<script src="${SCRIPT}" defer></script>`, `<h1>Page</h1>${cardHtml()}<p>After</p>`);
    const source = { run: () => document.documentElement.outerHTML };
    const withCard = await visit({ now: BEFORE, html, steps: [defined, { wait: 100 }, source] });
    const without = await visit({ now: BEFORE, html: html.replace(SCRIPT, '/none.js'), steps: [source] });
    expect(String(withCard.results.at(-1)).replace(SCRIPT, '/none.js')).to.equal(without.results[0]);
  });

  const POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');

  const NAMED = `${POLICY}; trusted-types event-card`;
  const script = `<script src="${SCRIPT}"></script>`;

  for (const [kind, policy, scripts] of [
    ['a strict policy', POLICY, script],
    ['a strict policy, twice', POLICY, script + script],
    ['a policy that names the one Trusted Types policy', NAMED, script],
    ['a policy that names the one Trusted Types policy, twice', NAMED, script + script],
  ] as const) {
    it(`violates nothing under ${kind}`, async () => {
      const { results, errors, console } = await visit({
        now: BEFORE,
        html: pageOf(
          `<meta http-equiv="Content-Security-Policy" content="${policy}">
           <script src="/test/support/violations.ts"></script>${scripts}`,
          cardHtml(),
        ),
        steps: [
          defined,
          { wait: 100 },
          { click: 'button[aria-expanded]' },
          { advance: 3000 },
          { run: () => violations },
          {
            run: () => {
              const root = document.querySelector('event-card')?.shadowRoot;
              const card = root?.querySelector('[part~=card]');
              return [root?.querySelector('h3')?.textContent, card && getComputedStyle(card).containerType];
            },
          },
        ],
      });
      expect(results.slice(-2)).to.eql([[], [SAMPLE_EVENT.name, 'inline-size']]);
      expect(errors).to.be.empty;
      expect(console.filter(({ text }) => !text.includes('data:,'))).to.be.empty;
    });
  }

  it('violates nothing beside another version, under a policy that names the one Trusted Types policy', async () => {
    const { results, errors, console } = await visit({
      html: pageOf(
        `<meta http-equiv="Content-Security-Policy" content="${NAMED}">
         <script src="/test/support/violations.ts"></script>
         <script src="/test/support/other-version.ts" type="module"></script>
         <script src="${SCRIPT}" type="module"></script>`,
        cardHtml(),
      ),
      steps: [{ wait: 300 }, { run: () => violations }],
    });
    expect(results).to.eql([[]]);
    expect(errors).to.be.empty;
    const warnings = console.filter(({ type }) => type === 'warning').map(({ text }) => text);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('0.0.1');
  });
});
