import { expect } from '@open-wc/testing';
import { SHARE_IDS, SHARE_TARGETS, shareTargets, type Invitation } from '../../src/share/targets.js';

const ngo = (title: string, text: string, path = ''): Invitation => ({
  title,
  text,
  url: `https://ngo.example/${path}`,
  plainText: 'not for links',
});

const INVITATIONS: readonly (readonly [string, Invitation])[] = [
  ['plain text', ngo('Side event', 'Side event\n24 March', 'side-event')],
  [
    'everything that means something in an address',
    ngo('A&B=C "100%" #1 ?/+;:@,\\|<>', '%20 &amp; #top\n+1 "x" \'y\' (z)!*', '?a=1&b=2#c'),
  ],
  [
    'emoji, other scripts and combining accents',
    ngo('Évent 🧑‍🤝‍🧑', 'حدث جانبي 🎈\nE\u0301ve\u0301nement 世界', '%D8%AD'),
  ],
  ['an address that is escaped itself', ngo('A', 'B', '?to=https%3A%2F%2Fa.example%2F%3Fb')],
];

const withUrl = ({ text, url }: Invitation) => `${text}\n${url}`;

/** Each service: where it is, and what it is to be told by which parameter. */
const SERVICES: readonly (readonly [string, string, (invitation: Invitation) => Record<string, string>])[] = [
  [
    'email',
    'mailto:',
    invitation => ({ subject: invitation.title, body: withUrl(invitation).replaceAll('\n', '\r\n') }),
  ],
  ['whatsapp', 'https://wa.me/', invitation => ({ text: withUrl(invitation) })],
  ['telegram', 'https://t.me/share/url', ({ url, text }) => ({ url, text })],
  ['facebook', 'https://www.facebook.com/sharer/sharer.php', ({ url }) => ({ u: url })],
  ['x', 'https://x.com/intent/tweet', ({ url, text }) => ({ text, url })],
  ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', ({ url }) => ({ url })],
  ['bluesky', 'https://bsky.app/intent/compose', invitation => ({ text: withUrl(invitation) })],
  ['mastodon', 'https://share.joinmastodon.org/#', invitation => ({ text: withUrl(invitation) })],
  ['threads', 'https://www.threads.com/intent/post', ({ url, text }) => ({ text, url })],
  ['reddit', 'https://www.reddit.com/submit', ({ url, title }) => ({ url, title })],
  ['line', 'https://social-plugins.line.me/lineit/share', ({ url, text }) => ({ url, text })],
  ['viber', 'viber://forward', invitation => ({ text: withUrl(invitation) })],
  ['vk', 'https://vk.com/share.php', ({ url, title }) => ({ url, title })],
  ['weibo', 'https://service.weibo.com/share/share.php', ({ url, title }) => ({ url, title })],
];
const IN_THE_CARD = ['native', 'copy', 'invitation', 'qr'];
const ON_REQUEST = ['threads', 'reddit', 'line', 'viber', 'vk', 'weibo'];

const hrefOf = (id: string, invitation: Invitation) =>
  shareTargets([id])[0]?.href?.(invitation) ?? expect.fail(`${id} has no address`);

/** An address in its parts; nothing but `%XX` is unescaped, as mail programs read a `+` as it is. */
const partsOf = (href: string) => {
  const [, place = '', query = ''] = /^(.*?#|.*?(?=\?))\??(.*)$/s.exec(href) ?? [];
  const pairs = query.split('&').map(pair => pair.split('=').map(decodeURIComponent));
  return { place, parameters: Object.fromEntries(pairs) as Record<string, string> };
};

describe('share targets', () => {
  for (const [id, place, parameters] of SERVICES) {
    for (const [name, invitation] of INVITATIONS) {
      it(`${id} is told ${name}`, () => {
        const href = hrefOf(id, invitation);
        expect(partsOf(href)).to.deep.equal({ place, parameters: parameters(invitation) });
        expect(href).to.match(/^[\w\-.~!*'()%:/?#&=]+$/);
        expect(href).not.to.contain('+');
      });
    }

    it(`${id} reads the same by the rules of the web`, () => {
      for (const [, invitation] of INVITATIONS) {
        const { search, hash } = new URL(hrefOf(id, invitation));
        const read = Object.fromEntries(new URLSearchParams(search || hash.slice(1)));
        expect(read).to.deep.equal(parameters(invitation));
      }
    });
  }

  it('a space is %20', () => {
    const invitation = ngo('a b', 'c d');
    expect(hrefOf('email', invitation)).to.contain('subject=a%20b&body=c%20d');
    expect(hrefOf('telegram', invitation)).to.contain('text=c%20d');
  });

  it('a line break in a mail is %0D%0A, and cannot add a header', () => {
    const href = hrefOf('email', ngo('A\r\nBcc: b@c.example', 'B\nC'));
    expect(href).to.contain('body=B%0D%0AC%0D%0Ahttps');
    expect(new URL(href).search.split('&')).to.have.lengthOf(2);
  });

  it('all have an address but those that act in the card', () => {
    const without = shareTargets(SHARE_IDS).filter(({ href }) => !href);
    expect(without.map(({ id }) => id)).to.have.members(IN_THE_CARD);
    expect(SHARE_IDS).to.have.members([...IN_THE_CARD, ...SERVICES.map(([id]) => id)]);
  });
});

describe('shareTargets', () => {
  const idsOf = (ids?: readonly string[]) => shareTargets(ids).map(({ id }) => id);

  it('are the default ones, in their order, where nothing is said', () => {
    const order = 'native copy invitation email whatsapp telegram facebook x linkedin bluesky mastodon qr';
    expect(idsOf().join(' ')).to.equal(order);
  });

  it('are others only on request', () => {
    expect(idsOf()).not.to.include.members(ON_REQUEST);
    expect(idsOf(ON_REQUEST)).to.deep.equal(ON_REQUEST);
  });

  it('are in the order that is given', () => {
    expect(idsOf(['qr', 'email', 'copy'])).to.deep.equal(['qr', 'email', 'copy']);
  });

  it('are none of none', () => {
    expect(idsOf([])).to.deep.equal([]);
  });

  it('are only those that there are', () => {
    expect(idsOf(['myspace', '__proto__', 'constructor', 'x'])).to.deep.equal(['x']);
  });

  it('have an id each', () => {
    expect(new Set(SHARE_TARGETS.map(({ id }) => id))).to.have.lengthOf(SHARE_TARGETS.length);
  });
});
