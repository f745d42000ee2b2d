import { expect } from '@open-wc/testing';
import { parseLenientJson } from '../../src/utils/lenient-json.js';

const EVENT = '{"@type":"Event","name":"Side event"}';
const VALUE = { '@type': 'Event', name: 'Side event' };

/** What pages write, and the value that is meant. */
const FORMS: readonly (readonly [what: string, text: string, value: unknown])[] = [
  ['JSON', EVENT, VALUE],
  ['CDATA', `<![CDATA[${EVENT}]]>`, VALUE],
  ['CDATA in script comments', `\n//<![CDATA[\n${EVENT}\n//]]>\n`, VALUE],
  ['CDATA in style comments', `/*<![CDATA[*/ ${EVENT} /*]]>*/`, VALUE],
  ['CDATA around a list of lists', `<![CDATA[[[1],[2]]]]>`, [[1], [2]]],
  ['an HTML comment', `<!--\n${EVENT}\n-->`, VALUE],
  ['an HTML comment that ends in a script comment', `<!--\n${EVENT}\n//-->`, VALUE],
  ['tags of an editor', '<p>{"@type":"Event",<br />\n"name":"Side event"}</p>', VALUE],
  ['a byte order mark', `\ufeff${EVENT}`, VALUE],
  ['a semicolon at the end', `${EVENT};\n`, VALUE],
  ['a comma at the end', `${EVENT},\n`, VALUE],
  ['a comma at the end of an object', '{"@type":"Event","name":"Side event" , }', VALUE],
  ['a comma at the end of a list in an object', '{"a":[{"b":1,},\n],}', { a: [{ b: 1 }] }],
  ['a comma before the end of a comment', `<!--\n${EVENT},\n-->`, VALUE],
  ['two commas', '[1,,2]', [1, 2]],
  [
    'commas before every kind of value',
    '["",{},[],0,-1,true,false,null,]',
    ['', {}, [], 0, -1, true, false, null],
  ],
  ['a line break in a text', '{"a":"First.\r\nSecond."}', { a: 'First.\r\nSecond.' }],
  ['a tab in a text', '{"a":"First\tsecond"}', { a: 'First\tsecond' }],
  ['a zero byte in a text', '{"a":"\0"}', { a: '\0' }],
  ['an escaped line break', '{"a":"First \\\nsecond"}', { a: 'First \nsecond' }],
  ['an escaped apostrophe', String.raw`{"a":"Friends\' day"}`, { a: "Friends' day" }],
  ['an escaped letter', String.raw`{"a":"50\% \x"}`, { a: '50% x' }],
  ['valid escapes beside others', String.raw`{"a":"\"\\\/\b\f\n\r\t\u00e9\'"}`, { a: '"\\/\b\f\n\r\té\'' }],
  ['a backslash before the end of a text', String.raw`{"a":"\\",}`, { a: '\\' }],
  [
    'such characters within a text, which keeps them',
    '{"a":"<!-- //<![CDATA[ ,] ,} ; <br> ]]> -->",}',
    { a: '<!-- //<![CDATA[ ,] ,} ; <br> ]]> -->' },
  ],
];

/** What nobody can read. */
const BROKEN = [
  '',
  '{',
  '{"a":"b',
  '{"a":"b\\',
  '{a:1}',
  "{'a':1}",
  '{"a":1;"b":2}',
  '{}{}',
  'NaN',
  '<html></html>',
];

describe('parseLenientJson', () => {
  for (const [what, text, value] of FORMS) {
    it(`reads ${what}`, () => {
      expect(parseLenientJson(text)).to.deep.equal(value);
    });
  }

  for (const text of BROKEN) {
    it(`throws the error of JSON.parse for ${JSON.stringify(text)}`, () => {
      const errorOf = (parse: (text: string) => unknown) => {
        try {
          return parse(text);
        } catch (error) {
          return String(error);
        }
      };
      expect(errorOf(parseLenientJson)).to.equal(errorOf(JSON.parse));
      expect(errorOf(parseLenientJson)).to.include('SyntaxError');
    });
  }

  // At 256,000 characters, a quadratic search would take minutes.
  for (const part of [
    '"',
    '\\"',
    '"\\"',
    '\\',
    ',',
    ', ',
    '<',
    '<a',
    '<!--',
    '/*',
    '//',
    ']]',
    ' ',
    '\n',
    '[',
    '{"a":',
  ]) {
    it(`reads long texts in linear time: ${JSON.stringify(part)}`, () => {
      const text = `{"a":"${part.repeat(256_000 / part.length)}`;
      for (const broken of [text, text.slice('{"a":"'.length), `,${text.slice('{"a":"'.length)}x`])
        expect(() => parseLenientJson(broken)).to.throw(SyntaxError);
    });
  }
});
