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

describe('findFilledSlots', () => {
  for (const [what, html, slots] of ROWS) {
    it(`returns ${JSON.stringify(slots)} for ${what}`, () => {
      const element = document.createElement('div');
      element.innerHTML = html;
      expect([...findFilledSlots(element)]).to.eql(slots);
    });
  }
});
