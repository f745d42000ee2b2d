import { expect } from '@open-wc/testing';
import {
  completeUrl,
  isAllowedUrl,
  publicAddress,
  safeDataUrl,
  safeLink,
  safeWebUrl,
} from '../../src/model/safe-url.js';

const BASE = 'https://ngo.example/events/page?visit=1#top';

const WEB = [
  ['an absolute URL', 'https://un.example/a', 'https://un.example/a'],
  ['an http: URL', 'http://un.example/a', 'http://un.example/a'],
  ['an upper-case scheme', 'HTTPS://UN.example', 'https://un.example/'],
  ['a relative URL', 'register', 'https://ngo.example/events/register'],
  ['a root-relative URL', '/register?a=1&b=2#c', 'https://ngo.example/register?a=1&b=2#c'],
  ['a scheme-relative URL', '//un.example/a', 'https://un.example/a'],
  ['an @ in the path', 'https://social.example/@un', 'https://social.example/@un'],
  ['an @ in the query', 'https://un.example/?to=a@b.example', 'https://un.example/?to=a@b.example'],
  ['non-ASCII characters, encoded', 'https://un.example/حدث', 'https://un.example/%D8%AD%D8%AF%D8%AB'],
] as const;

const CONTACTS = [
  ['an email address', 'mailto:info@un.example', 'mailto:info@un.example'],
  ['a phone number', 'tel:+41221234567', 'tel:+41221234567'],
  ['an email address with an upper-case scheme', 'MAILTO:info@un.example', 'mailto:info@un.example'],
  [
    'an email with a subject',
    'mailto:a@un.example?subject=Side%20event',
    'mailto:a@un.example?subject=Side%20event',
  ],
  ['an email with a body', 'mailto:a@un.example?Body=One%0D%0ATwo', 'mailto:a@un.example?Body=One%0D%0ATwo'],
  ['a phone number with punctuation', 'tel:+41 (22) 123-45.67', 'tel:+41221234567'],
  ['a short phone number', 'tel:117', 'tel:117'],
] as const;

/** Emails that would also go to somebody else, and phone numbers that are commands. */
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
  ['javascript: with a line break inside', 'java\nscript:alert(1)'],
  ['javascript: with a tab inside', 'java\tscript:alert(1)'],
  ['javascript: after control characters', '\u0001\u001f javascript:alert(1)'],
  ['javascript: that looks like a web URL', 'javascript://un.example/%0Aalert(1)'],
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
  ['a password without a user name', 'https://:secret@evil.example/'],
  ['a user name without a scheme', '//un.example@evil.example/'],
  ['a user name after backslashes', '\\\\un.example@evil.example'],
  ['no host', 'https://'],
  ['an invalid port', 'https://un.example:99999/'],
] as const;

for (const [reader, read] of [
  ['safeWebUrl', safeWebUrl],
  ['safeLink', safeLink],
] as const) {
  describe(reader, () => {
    for (const [name, text, url] of WEB) {
      it(`accepts ${name}`, () => {
        expect(read(text, BASE)).to.equal(url);
      });
    }

    for (const [name, text] of REFUSED) {
      it(`rejects ${name}`, () => {
        expect(read(text, BASE)).to.equal(undefined);
      });
    }

    it('accepts an absolute URL on a page without a URL', () => {
      expect(read('https://un.example/a', 'about:blank')).to.equal('https://un.example/a');
    });

    it('rejects a relative URL on a page without a URL', () => {
      expect(read('a', 'about:blank')).to.equal(undefined);
    });

    it('rejects a URL relative to a local file', () => {
      expect(read('a', 'file:///home/page.html')).to.equal(undefined);
    });
  });
}

describe('contact links', () => {
  for (const text of NO_CONTACTS) {
    it(`safeLink rejects ${text}`, () => {
      expect(safeLink(text, BASE)).to.equal(undefined);
    });
  }

  for (const [name, text, url] of CONTACTS) {
    it(`safeLink accepts ${name}`, () => {
      expect(safeLink(text, BASE)).to.equal(url);
    });

    it(`safeWebUrl rejects ${name}`, () => {
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
    it(`${expected ? 'accepts' : 'rejects'} ${href} with ${list ? `the list [${list.join(' ')}]` : 'no list'}`, () => {
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
    it(`returns ${expected ?? 'undefined'} for '${text}'`, () => {
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
    it(`returns ${expected ?? 'undefined'} for ${text}`, () => {
      expect(safeDataUrl(text, 'http://ngo.example/page')).to.equal(expected);
    });
  }

  it('accepts a redirect to the same URL in a srcdoc frame', () => {
    const url = 'http://ngo.example/e.json';
    expect(safeDataUrl(url, url)).to.equal(url);
  });
});

describe('completeUrl', () => {
  const HOSTS = `
    www.ngo.example/r www.ngo.example ngo.example/register NGO.EXAMPLE/R ngo.example/ ngo.example un.org/events/2027
    ngo.example:8080/x ngo.example:8443 ngo.example?event=1 ngo.example#programme a.b.ngo.example/index.php bit.ly/3abc
    docs.ngo.example/register.html xn--mnchen-3ya.example/x ngo.xn--p1ai ngo.co.uk/a 2027.ngo.example/a side-event.ngo/x
    münchen.example/x πρόγραμμα.ελ/x 例え.テスト/x مثال.إختبار/x उदाहरण.परीक्षा ngo.example/a:b ngo.example/?next=https://un.org`;
  for (const text of HOSTS.trim().split(/\s+/)) {
    it(`reads ${text} as a host`, () => {
      expect(completeUrl(text)).to.equal(`https://${text}`);
    });
  }

  it('reads a mail address as one', () => {
    expect(completeUrl('info@ngo.example')).to.equal('mailto:info@ngo.example');
    expect(completeUrl('info+en@mail.ngo.example?subject=Hello')).to.match(/^mailto:info/);
  });

  const RELATIVE = `
    register register.html register.htm ./x ../x /x //ngo.example/x ?x=1 #x page.php?x=1 page.php index.php/events
    default.aspx?id=3 page.jsp img/photo.jpg photo.jpg photo.jpeg?w=2 photo.final.png photo@2x.png event.json
    event.json#two event.jsonld programme.pdf#page=2 programme.docx dates.xlsx event.ics feed.xml 2027.03/photo
    v1.2/register event.2027 clip.mp4 register/ngo.example a.b/c .well-known/x ..ngo/x ngo. localhost:3000/x
    https://ngo.example/ http://ngo.example mailto:info@ngo.example tel:+41.22.1 javascript:alert(1) data:text/html,a.b/c
    @ngo.example users/@ngo.example 192.0.2.1/x`;
  for (const text of [...RELATIVE.trim().split(/\s+/), '', 'St. Peter/x', 'ngo .example/x']) {
    it(`leaves ${text || 'an empty text'} as it is`, () => {
      expect(completeUrl(text)).to.equal(undefined);
    });
  }

  it('takes time in proportion to the length of a text', () => {
    const start = performance.now();
    for (const part of ['a.', 'a', '.', '@', '-', 'a@a.', 'é']) completeUrl(part.repeat(20_000));
    expect(performance.now() - start).to.be.lessThan(1000);
  });
});
