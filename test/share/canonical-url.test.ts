import { expect } from '@open-wc/testing';
import { canonicalUrl } from '../../src/share/canonical-url.js';

const AT = 'https://ngo.example/events/1?utm_source=mail&visitor=7#programme';

const page = (head: string, url = AT): Document =>
  new DOMParser().parseFromString(`<base href="${url}">${head}`, 'text/html');

const CASES = [
  [
    'its canonical link',
    '<link rel="canonical" href="https://ngo.example/side-event">',
    AT,
    'https://ngo.example/side-event',
  ],
  [
    'a canonical link that is relative',
    '<link rel="canonical" href="/side-event">',
    AT,
    'https://ngo.example/side-event',
  ],
  [
    'a canonical link with its query, which the page chose',
    '<link rel="canonical" href="/?p=12">',
    AT,
    'https://ngo.example/?p=12',
  ],
  [
    'a canonical link among other words',
    '<link rel="Alternate CANONICAL" href="/a">',
    AT,
    'https://ngo.example/a',
  ],
  ['where it is, without query and fragment', '', AT, 'https://ngo.example/events/1'],
  ['where it is, without a query', '', 'https://ngo.example/?a=1?b', 'https://ngo.example/'],
  ['where it is, without a fragment', '', 'https://ngo.example/#a?b', 'https://ngo.example/'],
  [
    'where it is, beside a link of another kind',
    '<link rel="icon" href="/a">',
    AT,
    'https://ngo.example/events/1',
  ],
  [
    'where it is, beside a link in its body',
    '<p><link rel="canonical" href="/a">',
    AT,
    'https://ngo.example/events/1',
  ],
  [
    'where it is, without user name and password',
    '',
    'https://user:secret@ngo.example/a',
    'https://ngo.example/a',
  ],
  [
    'its canonical link without user name and password',
    '<link rel="canonical" href="/side-event">',
    'https://user:secret@ngo.example/a',
    'https://ngo.example/side-event',
  ],
  [
    'its canonical link without a fragment',
    '<link rel="canonical" href="/side-event#me">',
    AT,
    'https://ngo.example/side-event',
  ],
  ['where it is, beside an empty link', '<link rel="canonical" href="">', AT, 'https://ngo.example/events/1'],
  ['where it is, beside a link to nowhere', '<link rel="canonical">', AT, 'https://ngo.example/events/1'],
  [
    'where it is, not a script',
    '<link rel="canonical" href="javascript:alert(1)">',
    AT,
    'https://ngo.example/events/1',
  ],
  [
    'where it is, not data',
    '<link rel="canonical" href="data:text/html,a">',
    AT,
    'https://ngo.example/events/1',
  ],
] as const;

describe('canonicalUrl', () => {
  for (const [name, head, where, url] of CASES) {
    it(`the address of a page is ${name}`, () => {
      expect(canonicalUrl(page(head, where), where)).to.equal(url);
    });
  }

  it('is where it is of a page without a head, such as a drawing', () => {
    const drawing = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'image/svg+xml',
    );
    expect(canonicalUrl(drawing, AT)).to.equal('https://ngo.example/events/1');
  });

  for (const url of [
    'about:srcdoc',
    'about:blank',
    'blob:https://ngo.example/1',
    'data:text/html,a',
    'file:///home/maryam/event.html',
  ]) {
    it(`is none of a page that nobody else can open: ${url}`, () => {
      expect(canonicalUrl(page('', url), url)).to.equal('');
    });
  }

  it('is the address of this page, without its query', () => {
    expect(canonicalUrl(document)).to.equal(location.origin + location.pathname);
  });
});
