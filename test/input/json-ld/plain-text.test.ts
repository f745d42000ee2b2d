import { expect } from '@open-wc/testing';
import { plainText } from '../../../src/input/json-ld/plain-text.js';

const ROWS: readonly (readonly [sentence: string, text: string, plain: string])[] = [
  ['plain text stays', 'A roundtable & more; 1 < 2 > 0 "so"', 'A roundtable & more; 1 < 2 > 0 "so"'],
  ['an entity is a character', 'Q&amp;A &lt;now&gt; &quot;&apos;', 'Q&A <now> "\''],
  ['a decimal entity is a character', 'it&#8217;s &#233;', 'it’s é'],
  ['a hexadecimal entity is a character', '&#x1F388; &#XE9;', '🎈 é'],
  [
    'an entity of typography is a character',
    'more&hellip;&nbsp;soon &raquo; it&rsquo;s &ndash;&mdash;',
    'more…\u00a0soon » it’s –—',
  ],
  ['an entity is decoded once', '&amp;lt;p&amp;gt; &amp;amp;', '&lt;p&gt; &amp;'],
  [
    'an entity that is none stays',
    '&; &#; &#x; &bogus; &#99999999; R&D;',
    '&; &#; &#x; &bogus; &#99999999; R&D;',
  ],
  ['the last character is one', '&#1114111;&#x10FFFF;', '\u{10ffff}\u{10ffff}'],
  ['a character beyond the last one stays', '&#1114112; &#x110000;', '&#1114112; &#x110000;'],
  ['a paragraph is set off', '<p>One</p><p class="x">Two</p>', '\n\nOne\n\n\n\nTwo\n\n'],
  ['an escaped paragraph is set off', '&lt;p&gt;One&lt;/p&gt;', '\n\nOne\n\n'],
  ['a heading is set off', '<h1>One</h1><h6>Two</h6><hr>', '\n\nOne\n\n\n\nTwo\n\n<hr>'],
  ['a line break is one', 'One<br>Two<br/>Three<BR />', 'One\n\nTwo\n\nThree\n\n'],
  ['items are set off', '<ul><li>One</li></ul>', '\n\n\n\nOne\n\n\n\n'],
  ['a written line break is one, in HTML', '&lt;p&gt;One&lt;/p&gt;\\nTwo', '\n\nOne\n\n\nTwo'],
  ['a written line break stays, in plain text', 'C:\\new', 'C:\\new'],
  [
    'words are not torn by an inline tag',
    'a <b>bold</b>, <a href="https://x.example">linked</a> word',
    'a bold, linked word',
  ],
  ['a handler goes with its tag', '<b onclick="alert(1)">bold</b>', 'bold'],
  ['a tag that is no formatting stays text', 'the <canvas> element', 'the <canvas> element'],
  ['a script stays text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['a tag that begins like one stays text', '<pre>, <base> and <input>', '<pre>, <base> and <input>'],
  ['a tag without an end stays text', 'a <b', 'a <b'],
  ['an empty text is one', '', ''],
];

describe('plainText', () => {
  for (const [sentence, text, plain] of ROWS) {
    it(sentence, () => {
      expect(plainText(text)).to.equal(plain);
    });
  }

  for (const [name, text] of [
    ['tags that never end', '<p '.repeat(80_000)],
    ['one tag that never ends', `<p ${'a'.repeat(250_000)}`],
    ['entities', '&#1;'.repeat(60_000)],
    ['ampersands', '&'.repeat(250_000)],
    ['brackets', '<'.repeat(250_000)],
  ] as const) {
    it(`takes no long time for 250,000 characters of ${name}`, () => {
      const start = performance.now();
      plainText(text);
      expect(performance.now() - start).to.be.lessThan(1000);
    });
  }
});
