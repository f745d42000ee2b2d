import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { DATA_URL, jsonLd, jsonLdScript } from '../fixtures/json-ld.js';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const script = `<script src="${SCRIPT}"></script>`;
/** Inlined, as a frame without an origin may not load it. */
const loadScript = async () => (await fetch(SCRIPT)).text();
const violationsScript = '<script src="/test/support/violations.ts"></script>';

/** Title and layout of the first card. */
const cardState = {
  run: () => {
    const host = document.querySelector('event-card');
    const card = host?.shadowRoot?.querySelector('[part~=card]');
    const { width = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
    return {
      title: host?.shadowRoot?.querySelector('[part~=title]')?.textContent,
      isLaidOut: width > 500 && height > 200,
      isJsonVisible: host?.querySelector('script')?.checkVisibility() ?? false,
      blocks: document.querySelectorAll('head > script[type="application/ld+json"]').length,
    };
  },
};
const RENDERED = { title: SAMPLE_EVENT.name, isLaidOut: true, isJsonVisible: false };

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A page with its own Lit already owns Lit's policy. */
const OWNED = `<script src="/test/support/owns-lit-policy.ts"></script>`;

describe('strict content security policy', () => {
  for (const [page, policy, head] of [
    ['a page', POLICY, ''],
    ["a page that already owns Lit's Trusted Types policy", POLICY, OWNED],
    ['a page that allows both policies, each once', `${POLICY}; trusted-types event-card lit-html`, OWNED],
  ] as const) {
    for (const [source, attributes, child] of [
      ['its attributes and structured data', { ...SAMPLE_EVENT, 'structured-data': '' }, ''],
      ['JSON-LD in the element', { lang: 'en-GB' }, jsonLdScript()],
      ['a file of the same origin', { src: '/data.json', 'structured-data': '' }, ''],
    ] as const) {
      it(`allows ${page} to show the event from ${source} without violations`, async () => {
        const { results, errors, console } = await visit({
          now: BEFORE,
          html: pageOf(violationsScript + head + script, cardHtml(attributes, child)),
          headers: { 'content-security-policy': policy },
          answers: { '/data.json': { body: jsonLd() } },
          steps: [
            { wait: 300 },
            { click: 'button[aria-expanded]' },
            { advance: 3000 },
            cardState,
            { run: () => violations },
          ],
        });
        expect(results[0]).to.deep.include(RENDERED);
        expect(results[0].blocks).to.equal('structured-data' in attributes ? 1 : 0);
        // The page's icon is the only violation.
        expect(results[1].filter(violation => !violation.startsWith('img-src'))).to.eql([]);
        expect([errors, console.filter(({ text }) => !text.includes('data:,'))]).to.eql([[], []]);
      });
    }
  }

  it('makes a file of another origin fail to load', async () => {
    const { results, requests, errors } = await visit({
      now: BEFORE,
      html: pageOf(script, cardHtml({ ...SAMPLE_EVENT, src: DATA_URL })),
      headers: { 'content-security-policy': POLICY },
      answers: { [DATA_URL]: { body: jsonLd() } },
      steps: [{ wait: 300 }, cardState],
    });
    expect(results[0]).to.deep.include(RENDERED);
    expect(requests.filter(({ url }) => url === DATA_URL)).to.be.empty;
    expect(errors).to.eql([]);
  });
});

describe('unusual page', () => {
  const xhtml = `<?xml version="1.0"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
      <head><title>A page</title><link rel="icon" href="data:," />${script}</head>
      <body>${cardHtml({ ...SAMPLE_EVENT, 'structured-data': '' }, '<p>Child</p>')}</body>
    </html>`;
  const body = cardHtml(SAMPLE_EVENT, jsonLdScript());

  for (const [where, html, contentType] of [
    [
      'in a page whose styles reach for everything',
      pageOf(`<style>* { all: unset !important; display: inline !important }</style>${script}`, body),
    ],
    [
      'in a page in quirks mode',
      `<html lang="en-GB"><head><link rel="icon" href="data:,">${script}<body>${body}`,
    ],
    ['in XHTML', xhtml, 'application/xhtml+xml'],
  ] as const) {
    it(`renders the card ${where}`, async () => {
      const { results, errors, console } = await visit({
        now: BEFORE,
        html,
        ...(contentType && { contentType }),
        viewport: { width: 900, height: 900 },
        steps: [
          { wait: 200 },
          { click: 'button[aria-expanded]' },
          { advance: 2000 },
          { screenshot: where },
          cardState,
        ],
      });
      expect(results[1]).to.deep.include(RENDERED);
      expect([errors, console]).to.eql([[], []]);
    });
  }

  it('renders the card in a sandboxed frame, without origin and storage', async () => {
    const attributes = { ...SAMPLE_EVENT, 'start-date': '2099-03-24T15:00' };
    const framed = pageOf(
      `<script>
         const report = () => parent.postMessage(document.querySelector('event-card').shadowRoot.textContent, '*');
         onload = () => setTimeout(report, 100);
       </script><script>${await loadScript()}</script>`,
      cardHtml(attributes),
    );
    const frame = `<iframe sandbox="allow-scripts" width="640" height="700" srcdoc="${framed.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    const { results, errors, console } = await visit({
      html: pageOf(
        '<script>window.received = new Promise(resolve => { onmessage = ({ data }) => resolve(data); });</script>',
        frame,
      ),
      steps: [{ run: 'return received' }],
    });
    expect(results[0]).to.include(SAMPLE_EVENT.name).and.to.include('Register');
    expect([errors, console]).to.eql([[], []]);
  });
});

describe('page that allows no policy of the card', () => {
  for (const policy of ["trusted-types 'none'", 'trusted-types other']) {
    it(`shows the children with ${policy}`, async () => {
      const { results, errors, console } = await visit({
        html: pageOf(script, cardHtml(SAMPLE_EVENT, '<p>Child</p>')),
        headers: { 'content-security-policy': `require-trusted-types-for 'script'; ${policy}` },
        steps: [{ wait: 300 }, { run: () => document.querySelector('event-card p')?.checkVisibility() }],
      });
      expect([results[0], errors]).to.eql([true, []]);
      expect(console.filter(({ text }) => text.startsWith('<event-card>'))).to.have.length(1);
    });
  }
});
