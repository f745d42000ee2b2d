import { expect } from '@open-wc/testing';
import { findFilledSlots } from '../../src/input/filled-slots.js';

const ROWS: readonly (readonly [what: string, html: string, slots: readonly string[]])[] = [
  ['nothing', '', []],
  ['space', ' \n\t ', []],
  ['a comment', '<!-- no -->', []],
  ['what is never seen', '<script></script><style></style><template><p>no</p></template>', []],
  ['structured data', '<script type="application/ld+json">{}</script>', []],
  ['text', 'Hello', ['']],
  ['an element', '<p>Hello</p>', ['']],
  ['several for one slot', '<p>One</p> text <p>Two</p>', ['']],
  ['a named slot', '<p slot="agenda">One</p>', ['agenda']],
  [
    'each of them',
    '<p slot="agenda"></p><b slot="actions"></b><p>x</p><i slot="footer"></i>',
    ['agenda', 'actions', '', 'footer'],
  ],
];

describe('the slots that are filled by', () => {
  for (const [what, html, slots] of ROWS) {
    it(`${what}: ${slots.map(slot => slot || 'the default one').join(', ') || 'none'}`, () => {
      const element = document.createElement('div');
      element.innerHTML = html;
      expect([...findFilledSlots(element)]).to.eql(slots);
    });
  }
});
