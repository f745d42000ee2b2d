import { expect } from '@open-wc/testing';
import { findFilledSlots } from '../../src/input/filled-slots.js';

const ROWS: readonly (readonly [what: string, html: string, slots: readonly string[]])[] = [
  ['no content', '', []],
  ['whitespace', ' \n\t ', []],
  ['a comment', '<!-- no -->', []],
  ['elements that are never displayed', '<script></script><style></style><template><p>no</p></template>', []],
  ['structured data', '<script type="application/ld+json">{}</script>', []],
  ['text', 'Hello', ['']],
  ['an element', '<p>Hello</p>', ['']],
  ['several nodes for one slot', '<p>One</p> text <p>Two</p>', ['']],
  ['an element for a named slot', '<p slot="agenda">One</p>', ['agenda']],
  [
    'content for every slot',
    '<p slot="agenda"></p><b slot="actions"></b><p>x</p><i slot="footer"></i>',
    ['agenda', 'actions', '', 'footer'],
  ],
];

const LINK = '<a href="https://ngo.example/e">read more</a>';
const SHOWN = {
  links: ['https://ngo.example/e', 'https://ngo.example/register', undefined],
  texts: ['Side event', 'Wednesday 24 March', '15:00'],
};

/** Children of a card that shows the event, and whether they add to it. */
const CHILDREN: readonly (readonly [what: string, html: string, adds: boolean])[] = [
  ['a paragraph with the event’s own link', `<p>Side event, 23 March: ${LINK}</p>`, false],
  ['the link itself', LINK, false],
  ['the link beside words', `Side event, 23 March: ${LINK}.`, false],
  ['the link in an element', `<div><p><b>Side event</b><br>${LINK}</p></div>`, false],
  ['the link to register', '<p><a href="https://ngo.example/register">Register</a></p>', false],
  ['the title', '<p>Side\n event</p>', false],
  ['the title as text', 'Side event', false],
  ['title, date and link', `<p>Side event</p><p>Wednesday 24 March</p><p>${LINK}</p>`, false],
  ['a script that is wrapped', '<div><p><script type="application/ld+json">{}</script></p> </div>', false],
  ['another paragraph', `<p>What can be done.</p><p>${LINK}</p>`, true],
  ['another link', `<p>${LINK} or <a href="https://ngo.example/donate">donate</a></p>`, true],
  ['a place to jump to', '<p><a name="x">Side</a></p>', true],
  ['a long paragraph', `<p>${'word '.repeat(50)}${LINK}</p>`, true],
  ['long words beside the link', `${'word '.repeat(50)}${LINK}`, true],
  ['words beside another paragraph', `Side event today <p>${LINK}</p>`, true],
  ['a picture', `<p>${LINK}<img alt=""></p>`, true],
  ['a list', `<ul><li>${LINK}</li></ul>`, true],
  ['a script beside words', '<div>Words <script>x</script></div>', true],
  ['an empty element', '<div></div>', true],
];

describe('findFilledSlots of a card that shows the event', () => {
  for (const [what, html, adds] of CHILDREN) {
    it(`${adds ? 'returns' : 'leaves out'} the default slot for ${what}`, () => {
      const element = document.createElement('div');
      element.innerHTML = html;
      expect([...findFilledSlots(element, SHOWN)]).to.eql(adds ? [''] : []);
    });
  }

  it('returns other slots whatever is in them', () => {
    const element = document.createElement('div');
    element.innerHTML = '<p slot="footer">Side event</p>';
    expect([...findFilledSlots(element, SHOWN)]).to.eql(['footer']);
  });
});

describe('findFilledSlots', () => {
  for (const [what, html, slots] of ROWS) {
    it(`returns ${JSON.stringify(slots)} for ${what}`, () => {
      const element = document.createElement('div');
      element.innerHTML = html;
      expect([...findFilledSlots(element)]).to.eql(slots);
    });
  }
});
