import { expect } from '@open-wc/testing';
import { plainText } from '../../../src/input/json-ld/plain-text.js';

const ROWS: readonly (readonly [sentence: string, text: string, plain: string])[] = [
  ['keeps plain text', 'A roundtable & more; 1 < 2 > 0 "so"', 'A roundtable & more; 1 < 2 > 0 "so"'],
  ['decodes named entities', 'Q&amp;A &lt;now&gt; &quot;&apos;', 'Q&A <now> "\''],
  ['decodes decimal entities', 'it&#8217;s &#233;', 'it’s é'],
  ['decodes hexadecimal entities', '&#x1F388; &#XE9;', '🎈 é'],
  [
    'decodes typographic entities',
    'more&hellip;&nbsp;soon &raquo; it&rsquo;s &ndash;&mdash;',
    'more…\u00a0soon » it’s –—',
  ],
  ['decodes entities only once', '&amp;lt;p&amp;gt; &amp;amp;', '&lt;p&gt; &amp;'],
  ['keeps invalid entities', '&; &#; &#x; &bogus; &#99999999; R&D;', '&; &#; &#x; &bogus; &#99999999; R&D;'],
  ['decodes the last code point', '&#1114111;&#x10FFFF;', '\u{10ffff}\u{10ffff}'],
  ['keeps entities beyond the last code point', '&#1114112; &#x110000;', '&#1114112; &#x110000;'],
  ['separates paragraphs', '<p>One</p><p class="x">Two</p>', '\n\nOne\n\n\n\nTwo\n\n'],
  ['separates escaped paragraphs', '&lt;p&gt;One&lt;/p&gt;', '\n\nOne\n\n'],
  ['separates headings', '<h1>One</h1><h6>Two</h6><hr>', '\n\nOne\n\n\n\nTwo\n\n<hr>'],
  ['converts line breaks', 'One<br>Two<br/>Three<BR />', 'One\n\nTwo\n\nThree\n\n'],
  ['separates list items', '<ul><li>One</li></ul>', '\n\n\n\nOne\n\n\n\n'],
  ['converts an escaped line break in HTML', '&lt;p&gt;One&lt;/p&gt;\\nTwo', '\n\nOne\n\n\nTwo'],
  ['keeps an escaped line break in plain text', 'C:\\new', 'C:\\new'],
  [
    'drops inline tags without splitting words',
    'a <b>bold</b>, <a href="https://x.example">linked</a> word',
    'a bold, linked word',
  ],
  ['drops attributes with their tag', '<b onclick="alert(1)">bold</b>', 'bold'],
  ['keeps other tags as text', 'the <canvas> element', 'the <canvas> element'],
  ['keeps a script as text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  [
    'keeps tags that only start like a formatting tag',
    '<pre>, <base> and <input>',
    '<pre>, <base> and <input>',
  ],
  [
    'drops what a block editor writes',
    '<!-- wp:paragraph {"a":1} -->\n<p>We meet.</p>\n<!-- /wp:paragraph --><figure class="x"><img src="a.jpg" alt="A"/></figure>',
    '\n\n\nWe meet.\n\n\n\n\n\n\n',
  ],
  [
    'separates the cells of a table',
    '<table><tr><td>9:00</td><td>Welcome</td></tr></table>',
    '\n\n\n\n 9:00 Welcome\n\n\n\n',
  ],
  ['keeps a comment that does not end', 'a <!-- b', 'a <!-- b'],
  [
    'drops the shortcodes of a page builder',
    '[vc_row][vc_column width="1/2"]We meet.[/vc_column][/vc_row]',
    '\n\n\n\nWe meet.\n\n\n\n',
  ],
  ['drops a shortcode with attributes', 'See [gallery ids="1,2"] us', 'See  us'],
  ['drops a pair of shortcodes within words', '[b]bold[/b] [url=https://x.example]link[/url]', 'bold link'],
  [
    'keeps other brackets',
    '[sic] [RSVP] [1] [/b] [a=b] [see below]',
    '[sic] [RSVP] [1] [/b] [a=b] [see below]',
  ],
  ['keeps an incomplete tag as text', 'a <b', 'a <b'],
  ['returns empty text for empty text', '', ''],
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
    ['comments that never end', '<!--'.repeat(60_000)],
    ['shortcodes', '[a b="'.repeat(40_000)],
    ['closed shortcodes', '[a][/a]'.repeat(35_000)],
  ] as const) {
    it(`quickly processes 250,000 characters of ${name}`, () => {
      const start = performance.now();
      plainText(text);
      expect(performance.now() - start).to.be.lessThan(1000);
    });
  }
});
