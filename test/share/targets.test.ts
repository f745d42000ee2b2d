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
    'reserved characters',
    ngo('A&B=C "100%" #1 ?/+;:@,\\|<>', '%20 &amp; #top\n+1 "x" \'y\' (z)!*', '?a=1&b=2#c'),
  ],
  [
    'emoji, other scripts and combining accents',
    ngo('Évent 🧑‍🤝‍🧑', 'حدث جانبي 🎈\nE\u0301ve\u0301nement 世界', '%D8%AD'),
  ],
  ['an escaped URL', ngo('A', 'B', '?to=https%3A%2F%2Fa.example%2F%3Fb')],
];

const withUrl = ({ text, url }: Invitation) => `${text}\n${url}`;

/** Each service, its address and the expected parameters. */
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
  shareTargets([id])[0]?.href?.(invitation) ?? expect.fail(`${id} has no URL`);

/** Splits a URL. Only `%XX` is unescaped, because mail programs read a `+` literally. */
const partsOf = (href: string) => {
  const [, place = '', query = ''] = /^(.*?#|.*?(?=\?))\??(.*)$/s.exec(href) ?? [];
  const pairs = query.split('&').map(pair => pair.split('=').map(decodeURIComponent));
  return { place, parameters: Object.fromEntries(pairs) as Record<string, string> };
};

describe('share targets', () => {
  for (const [id, place, parameters] of SERVICES) {
    for (const [name, invitation] of INVITATIONS) {
      it(`${id} link contains ${name}`, () => {
        const href = hrefOf(id, invitation);
        expect(partsOf(href)).to.deep.equal({ place, parameters: parameters(invitation) });
        expect(href).to.match(/^[\w\-.~!*'()%:/?#&=]+$/);
        expect(href).not.to.contain('+');
      });
    }

    it(`${id} link is parsed correctly by URLSearchParams`, () => {
      for (const [, invitation] of INVITATIONS) {
        const { search, hash } = new URL(hrefOf(id, invitation));
        const read = Object.fromEntries(new URLSearchParams(search || hash.slice(1)));
        expect(read).to.deep.equal(parameters(invitation));
      }
    });
  }

  it('links encode a space as %20', () => {
    const invitation = ngo('a b', 'c d');
    expect(hrefOf('email', invitation)).to.contain('subject=a%20b&body=c%20d');
    expect(hrefOf('telegram', invitation)).to.contain('text=c%20d');
  });

  it('mail links encode a line break as %0D%0A and cannot add a header', () => {
    const href = hrefOf('email', ngo('A\r\nBcc: b@c.example', 'B\nC'));
    expect(href).to.contain('body=B%0D%0AC%0D%0Ahttps');
    expect(new URL(href).search.split('&')).to.have.lengthOf(2);
  });

  it('all targets except those that act in the card have a URL', () => {
    const without = shareTargets(SHARE_IDS).filter(({ href }) => !href);
    expect(without.map(({ id }) => id)).to.have.members(IN_THE_CARD);
    expect(SHARE_IDS).to.have.members([...IN_THE_CARD, ...SERVICES.map(([id]) => id)]);
  });
});

describe('shareTargets', () => {
  const idsOf = (ids?: readonly string[]) => shareTargets(ids).map(({ id }) => id);

  it('returns the default targets in their order for undefined', () => {
    const order = 'native copy invitation email whatsapp telegram facebook x linkedin bluesky mastodon qr';
    expect(idsOf().join(' ')).to.equal(order);
  });

  it('returns additional targets only on request', () => {
    expect(idsOf()).not.to.include.members(ON_REQUEST);
    expect(idsOf(ON_REQUEST)).to.deep.equal(ON_REQUEST);
  });

  it('returns targets in the given order', () => {
    expect(idsOf(['qr', 'email', 'copy'])).to.deep.equal(['qr', 'email', 'copy']);
  });

  it('returns [] for []', () => {
    expect(idsOf([])).to.deep.equal([]);
  });

  it('ignores unknown ids', () => {
    expect(idsOf(['myspace', '__proto__', 'constructor', 'x'])).to.deep.equal(['x']);
  });

  it('gives each target a unique id', () => {
    expect(new Set(SHARE_TARGETS.map(({ id }) => id))).to.have.lengthOf(SHARE_TARGETS.length);
  });
});
