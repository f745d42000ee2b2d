import { expect } from '@open-wc/testing';
import { safeLink, safeWebUrl } from '../../src/model/safe-url.js';

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
  for (const [name, text, url] of CONTACTS) {
    it(`${name} is a link`, () => {
      expect(safeLink(text, BASE)).to.equal(url);
    });

    it(`${name} is no page`, () => {
      expect(safeWebUrl(text, BASE)).to.equal(undefined);
    });
  }
});
