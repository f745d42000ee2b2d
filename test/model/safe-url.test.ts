import { expect } from '@open-wc/testing';
import { isAllowedUrl, publicAddress, safeDataUrl, safeLink, safeWebUrl } from '../../src/model/safe-url.js';

const BASE = 'https://ngo.example/events/page?visit=1#top';

const WEB = [
  ['an address', 'https://un.example/a', 'https://un.example/a'],
  ['an address without TLS', 'http://un.example/a', 'http://un.example/a'],
  ['a scheme in capitals', 'HTTPS://UN.example', 'https://un.example/'],
  ['an address beside the page', 'register', 'https://ngo.example/events/register'],
  ['an address from the root', '/register?a=1&b=2#c', 'https://ngo.example/register?a=1&b=2#c'],
  ['an address with the scheme of the page', '//un.example/a', 'https://un.example/a'],
  ['an @ in the path', 'https://social.example/@un', 'https://social.example/@un'],
  ['an @ in the query', 'https://un.example/?to=a@b.example', 'https://un.example/?to=a@b.example'],
  ['letters beyond ASCII, encoded', 'https://un.example/حدث', 'https://un.example/%D8%AD%D8%AF%D8%AB'],
] as const;

const CONTACTS = [
  ['a mail address', 'mailto:info@un.example', 'mailto:info@un.example'],
  ['a telephone number', 'tel:+41221234567', 'tel:+41221234567'],
  ['a mail address in capitals', 'MAILTO:info@un.example', 'mailto:info@un.example'],
  [
    'a mail with a subject',
    'mailto:a@un.example?subject=Side%20event',
    'mailto:a@un.example?subject=Side%20event',
  ],
  ['a mail with a body', 'mailto:a@un.example?Body=One%0D%0ATwo', 'mailto:a@un.example?Body=One%0D%0ATwo'],
  ['a telephone number with marks', 'tel:+41 (22) 123-45.67', 'tel:+41221234567'],
  ['a telephone number of a country', 'tel:117', 'tel:117'],
] as const;

/** Mail that would go to somebody else, too, and telephone numbers that are commands. */
const NO_CONTACTS = [
  'mailto:spy@evil.example,info@un.example',
  'mailto:spy@evil.example;info@un.example',
  'mailto:spy@evil.example%2Cinfo@un.example',
  'mailto:spy@evil.example%3Binfo@un.example',
  'mailto:spy@evil.example%252Cinfo@un.example',
  'mailto:info@un.example?to=spy@evil.example',
  'mailto:info@un.example?cc=spy@evil.example',
  'mailto:info@un.example?bcc=spy@evil.example',
  'mailto:info@un.example?BCC=spy@evil.example',
  'mailto:info@un.example?subject=a&Bcc=spy@evil.example',
  'mailto:info@un.example?subject=a&amp;bcc=spy@evil.example',
  'mailto:info@un.example?%62cc=spy@evil.example',
  'mailto:info@un.example?subject=a%0D%0ABcc:spy@evil.example',
  'mailto:?to=spy@evil.example',
  'mailto:',
  'mailto:%E0%A4%A',
  'mailto:"a,b"@un.example',
  'mailto:info@un.example%3Fbcc=spy@evil.example',
  'mailto:info@un.example@evil.example',
  'mailto:UN <info@un.example>',
  'tel:*#06#',
  'tel:*21*+41221234567%23',
  'tel:+41221234567,,1',
  'tel:+41221234567;ext=1',
  'tel:+41221234567?a=1',
  'tel:+41w2',
  'tel:+',
  'tel:',
] as const;

const REFUSED = [
  ['javascript:', 'javascript:alert(1)'],
  ['javascript: in any case', 'JaVaScRiPt:alert(1)'],
  ['javascript: with a line break in it', 'java\nscript:alert(1)'],
  ['javascript: with a tab in it', 'java\tscript:alert(1)'],
  ['javascript: after control characters', '\u0001\u001f javascript:alert(1)'],
  ['javascript: that looks like an address', 'javascript://un.example/%0Aalert(1)'],
  ['data:', 'data:text/html,<script>alert(1)</script>'],
  ['vbscript:', 'vbscript:msgbox(1)'],
  ['blob:', 'blob:https://ngo.example/0a1b'],
  ['file:', 'file:///etc/passwd'],
  ['filesystem:', 'filesystem:https://ngo.example/temporary/a'],
  ['about:', 'about:blank'],
  ['ws:', 'wss://un.example'],
  ['intent:', 'intent://un.example#Intent;end'],
  ['view-source:', 'view-source:https://un.example'],
  ['a user name', 'https://un.example@evil.example/'],
  ['a user name and a password', 'https://un.example:443@evil.example/'],
  ['a password alone', 'https://:secret@evil.example/'],
  ['a user name without a scheme', '//un.example@evil.example/'],
  ['a user name after backslashes', '\\\\un.example@evil.example'],
  ['no host', 'https://'],
  ['a port that there is not', 'https://un.example:99999/'],
] as const;

for (const [reader, read] of [
  ['safeWebUrl', safeWebUrl],
  ['safeLink', safeLink],
] as const) {
  describe(reader, () => {
    for (const [name, text, url] of WEB) {
      it(`takes ${name}`, () => {
        expect(read(text, BASE)).to.equal(url);
      });
    }

    for (const [name, text] of REFUSED) {
      it(`refuses ${name}`, () => {
        expect(read(text, BASE)).to.equal(undefined);
      });
    }

    it('takes an absolute address where the page has no address', () => {
      expect(read('https://un.example/a', 'about:blank')).to.equal('https://un.example/a');
    });

    it('refuses a relative address where the page has no address', () => {
      expect(read('a', 'about:blank')).to.equal(undefined);
    });

    it('refuses an address beside a local file', () => {
      expect(read('a', 'file:///home/page.html')).to.equal(undefined);
    });
  });
}

describe('ways to reach somebody', () => {
  for (const text of NO_CONTACTS) {
    it(`are one address, and digits: not ${text}`, () => {
      expect(safeLink(text, BASE)).to.equal(undefined);
    });
  }

  for (const [name, text, url] of CONTACTS) {
    it(`${name} is a link`, () => {
      expect(safeLink(text, BASE)).to.equal(url);
    });

    it(`${name} is no page`, () => {
      expect(safeWebUrl(text, BASE)).to.equal(undefined);
    });
  }
});

describe('isAllowedUrl', () => {
  const CASES: readonly (readonly [href: string, list: readonly string[] | undefined, isAllowed: boolean])[] =
    [
      ['http://evil.example:1/', undefined, true],
      ['tel:117', undefined, true],
      ['https://ngo.example/', [], false],
      ['tel:117', [], false],
      ['https://ngo.example/', ['ngo.example'], true],
      ['https://NGO.example:443/', ['ngo.example'], true],
      ['https://ngo.example:8443/', ['ngo.example'], false],
      ['https://ngo.example:8443/', ['ngo.example:8443'], true],
      ['https://ngo.example/', ['ngo.example:8443'], false],
      ['http://ngo.example/', ['ngo.example'], false],
      ['http://ngo.example/', ['ngo.example', 'http:'], true],
      ['http://evil.example/', ['ngo.example', 'http:'], false],
      ['https://a.ngo.example/', ['*.ngo.example'], true],
      ['https://a.ngo.example:8443/', ['*.ngo.example'], false],
      ['https://a.ngo.example:8443/', ['*.ngo.example:8443'], true],
      ['https://ngo.example/', ['*.ngo.example'], false],
      ['https://evilngo.example/', ['*.ngo.example'], false],
      ['mailto:a@ngo.example', ['ngo.example'], true],
      ['mailto:a@mail.ngo.example', ['*.ngo.example'], true],
      ['mailto:a@evil.example', ['ngo.example'], false],
      ['mailto:ngo.example@evil.example', ['ngo.example'], false],
      ['mailto:a@evil.example?subject=@ngo.example', ['ngo.example'], false],
      ['tel:117', ['ngo.example'], false],
      ['tel:117', ['ngo.example', 'tel:'], true],
    ];
  for (const [href, list, expected] of CASES) {
    it(`${expected ? 'lets' : 'does not let'} ${href} pass by ${list?.join(' ') ?? 'no list'}`, () => {
      expect(isAllowedUrl(href, list)).to.equal(expected);
    });
  }
});

describe('publicAddress', () => {
  for (const [text, expected] of [
    ['https://user:secret@ngo.example/a?b=1#c', 'https://ngo.example/a?b=1'],
    ['http://user@localhost:8000/', 'http://localhost:8000/'],
    ['https://ngo.example/', 'https://ngo.example/'],
    ['file:///home/maryam/event.html', undefined],
    ['about:srcdoc', undefined],
    ['', undefined],
  ] as const) {
    it(`of ${text || 'nothing'} is ${expected ?? 'none'}`, () => {
      expect(publicAddress(text)).to.equal(expected);
    });
  }
});

describe('safeDataUrl', () => {
  for (const [text, expected] of [
    ['https://data.example/e.json', 'https://data.example/e.json'],
    ['e.json', 'http://ngo.example/e.json'],
    ['http://data.example/e.json', undefined],
    ['javascript:alert(1)', undefined],
  ] as const) {
    it(`takes ${text} as ${expected ?? 'none'}`, () => {
      expect(safeDataUrl(text, 'http://ngo.example/page')).to.equal(expected);
    });
  }

  it('takes a redirect to the same address in a frame out of a string', () => {
    const url = 'http://ngo.example/e.json';
    expect(safeDataUrl(url, url)).to.equal(url);
  });
});
