import { expect } from '@open-wc/testing';
import { canonicalUrl } from '../../src/share/canonical-url.js';

const AT = 'https://ngo.example/events/1?utm_source=mail&visitor=7#programme';

const page = (head: string, url = AT): Document =>
  new DOMParser().parseFromString(`<base href="${url}">${head}`, 'text/html');

const CASES = [
  [
    'the canonical link',
    '<link rel="canonical" href="https://ngo.example/side-event">',
    AT,
    'https://ngo.example/side-event',
  ],
  [
    'a relative canonical link as an absolute URL',
    '<link rel="canonical" href="/side-event">',
    AT,
    'https://ngo.example/side-event',
  ],
  [
    'the canonical link including its query',
    '<link rel="canonical" href="/?p=12">',
    AT,
    'https://ngo.example/?p=12',
  ],
  [
    'a canonical link with several rel keywords',
    '<link rel="Alternate CANONICAL" href="/a">',
    AT,
    'https://ngo.example/a',
  ],
  ['the page URL without query and fragment', '', AT, 'https://ngo.example/events/1'],
  ['the page URL without its query', '', 'https://ngo.example/?a=1?b', 'https://ngo.example/'],
  ['the page URL without its fragment', '', 'https://ngo.example/#a?b', 'https://ngo.example/'],
  [
    'the page URL if a link has another rel',
    '<link rel="icon" href="/a">',
    AT,
    'https://ngo.example/events/1',
  ],
  [
    'the page URL if the canonical link is in the body',
    '<p><link rel="canonical" href="/a">',
    AT,
    'https://ngo.example/events/1',
  ],
  [
    'the page URL without user name and password',
    '',
    'https://user:secret@ngo.example/a',
    'https://ngo.example/a',
  ],
  [
    'the canonical link without user name and password',
    '<link rel="canonical" href="/side-event">',
    'https://user:secret@ngo.example/a',
    'https://ngo.example/side-event',
  ],
  [
    'the canonical link without its fragment',
    '<link rel="canonical" href="/side-event#me">',
    AT,
    'https://ngo.example/side-event',
  ],
  [
    'the page URL if the canonical link is empty',
    '<link rel="canonical" href="">',
    AT,
    'https://ngo.example/events/1',
  ],
  [
    'the page URL if the canonical link has no href',
    '<link rel="canonical">',
    AT,
    'https://ngo.example/events/1',
  ],
  [
    'the page URL if the canonical link is a script',
    '<link rel="canonical" href="javascript:alert(1)">',
    AT,
    'https://ngo.example/events/1',
  ],
  [
    'the page URL if the canonical link is a data URL',
    '<link rel="canonical" href="data:text/html,a">',
    AT,
    'https://ngo.example/events/1',
  ],
] as const;

describe('canonicalUrl', () => {
  for (const [name, head, where, url] of CASES) {
    it(`returns ${name}`, () => {
      expect(canonicalUrl(page(head, where), where)).to.equal(url);
    });
  }

  it('returns the page URL of a document without a head, such as an SVG', () => {
    const svg = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    expect(canonicalUrl(svg, AT)).to.equal('https://ngo.example/events/1');
  });

  for (const url of [
    'about:srcdoc',
    'about:blank',
    'blob:https://ngo.example/1',
    'data:text/html,a',
    'file:///home/maryam/event.html',
  ]) {
    it(`returns '' for a page that nobody else can open: ${url}`, () => {
      expect(canonicalUrl(page('', url), url)).to.equal('');
    });
  }

  it('defaults to the current document', () => {
    expect(canonicalUrl(document)).to.equal(location.origin + location.pathname);
  });
});
