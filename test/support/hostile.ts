import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { said } from './said.js';
import { NONSENSE } from './whole-way.js';

/** What ran that was to be text. */
export const ran: string[] = [];
Object.assign(globalThis, { attack: (how: string) => ran.push(how) });

const SCRIPT = "attack('x')";

const MARKUP = [
  `<script>${SCRIPT}</script>`,
  `</script><script>${SCRIPT}</script>`,
  `<!--<script>${SCRIPT}`,
  `--><img src=x onerror=${SCRIPT}>`,
  `"><svg onload="${SCRIPT}">`,
  `' autofocus onfocus='${SCRIPT}`,
  `\` onmouseover=${SCRIPT} \``,
  `<a href="javascript:${SCRIPT}">x</a>`,
  `<iframe srcdoc="<script>parent.${SCRIPT}</script>"></iframe>`,
  `<details open ontoggle=${SCRIPT}>x</details>`,
  `<style>@import "//evil.example/x.css";</style>`,
  `<base href="//evil.example/"><form action=x><button>x`,
  `<template><slot></slot></template><event-card src="/x.json">`,
  `<math><mtext></form><mglyph><style></math><img src onerror=${SCRIPT}>`,
  `&lt;script&gt;${SCRIPT}&lt;/script&gt;`,
  `&#60;img src=x onerror=${SCRIPT}&#62;`,
  `&amp;lt;img src=x onerror=${SCRIPT}&amp;gt;`,
  `<p>x</p><b onclick="${SCRIPT}">y</b>`,
  `\${${SCRIPT}} {{${SCRIPT}}} #{${SCRIPT}} <%= ${SCRIPT} %>`,
  `?lit$123456789$ <!--?lit$1--> {{lit-0}}`,
  `]]> <?xml version="1.0"?> <![CDATA[ <x> ]]>`,
];

export const ADDRESSES: readonly string[] = [
  `javascript:${SCRIPT}`,
  `JaVaScRiPt:${SCRIPT}`,
  ` \t\njavascript:${SCRIPT}`,
  `java\nscript:${SCRIPT}`,
  `java\tscript\r:${SCRIPT}`,
  `\u0001javascript:${SCRIPT}`,
  `javascript\u003a${SCRIPT}`,
  `javascript&colon;${SCRIPT}`,
  `&#106;avascript:${SCRIPT}`,
  `javascript://ngo.example/%0a${SCRIPT}`,
  `view-source:javascript:${SCRIPT}`,
  `data:text/html,<script>parent.${SCRIPT}</script>`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload="${SCRIPT}"/>`,
  `vbscript:${SCRIPT}`,
  'file:///etc/passwd',
  'blob:https://ngo.example/0a1b-2c3d',
  'filesystem:https://ngo.example/temporary/x',
  'about:blank',
  'ftp://ngo.example/x',
  '//evil.example/x',
  '\\\\evil.example\\x',
  'https://ngo.example@evil.example/',
  'https://a:b@ngo.example/',
  'http://[',
  'https://',
  'mailto:a@b.example?bcc=c@d.example%0d%0aX: y',
  'tel:+1;phone-context=<x>',
];

const LETTERS = [
  '\u0000\u0001\u0008\u000b\u001b[31m\u007f\u009f',
  'a\u202eb\u202dc\u202ad\u202be\u202cf',
  '\u2066a\u2067b\u2068c\u2069d\u200e\u200f\u061c',
  '\u2028a\u2029b\ufeffc\u00ad\u200bd',
  'a\ud800b',
  '\udfff',
  '\ud83d',
  'e' + '\u0301'.repeat(500),
  '\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n',
  'w'.repeat(100_000),
  'long '.repeat(20_000),
  '🎈'.repeat(10_000),
  '؀؁ﷺ﷽𒐫꧅',
];

const WORDS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', '@id'],
  ...['-1', '1e999', '-0', '0x10', '1_000', '٣', '1,5', '9'.repeat(400), '1.7976931348623157e308'],
  ...[
    '0000-00-00',
    '9999-12-31T23:59:60Z',
    '-271821-04-20',
    '+275760-09-13',
    '2027-02-30',
    '24:00',
    '2027-W12',
  ],
  ...['P99999Y', 'PT999999999H', 'P-1D', 'P', 'PT', '../../x', '%', '%00', '%E0%A4%A', ';', ';;;', ' '],
];

/** Texts that mean harm, or do harm where nobody has thought of them. */
export const TEXTS: readonly string[] = [...MARKUP, ...ADDRESSES, ...LETTERS, ...WORDS];

const nested = (levels: number, open: string, close: string) =>
  `${open.repeat(levels)}0${close.repeat(levels)}`;

/** JSON of values that are no text, or no such text as they seem. */
export const JSON_VALUES: readonly string[] = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1e999', '-1e999', '1e-9', '0.1', '9007199254740993'],
  ...['[]', '{}', '[[]]', '[{}]', '[null]', '[[[[[[["x"]]]]]]]', '""', '"\\u0000"', '"\\ud800"', '[1e999]'],
  ...['{"toString":1}', '{"toString":null,"valueOf":null}', '{"valueOf":{}}', '{"then":"x"}', '{"then":{}}'],
  ...[
    '{"__proto__":{"name":"x"}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"hasOwnProperty":1}',
    '{"length":-1}',
  ],
  ...[
    '{"name":{"name":{"name":"x"}}}',
    '{"name":[]}',
    '{"name":true}',
    '{"url":true}',
    '{"url":{"url":"x"}}',
  ],
  ...[
    '{"@value":null}',
    '{"@value":{}}',
    '{"@value":[]}',
    '{"@value":true}',
    '{"@value":1e999}',
    '{"@value":"x","@language":{}}',
  ],
  ...[
    '{"@id":null}',
    '{"@id":{}}',
    '{"@id":1}',
    '{"@id":"#self"}',
    '{"@list":{}}',
    '{"@list":null}',
    '{"@set":[{"@list":[]}]}',
  ],
  ...[
    '{"@type":null,"name":1}',
    '{"@type":{},"url":1}',
    '{"@type":["Event"],"name":"x"}',
    '{"@type":"VirtualLocation","url":[]}',
  ],
  ...[
    '{"price":1e999}',
    '{"price":{},"priceCurrency":{}}',
    '{"price":"1e3","priceCurrency":"XXX"}',
    '{"lowPrice":5,"highPrice":1}',
  ],
  ...[
    '{"repeatFrequency":"P1D","startDate":"2027-01-01","exceptDate":{}}',
    '{"repeatFrequency":"P99999Y","startDate":"9999-12-31"}',
  ],
  ...[
    '{"repeatFrequency":"P1D","startDate":"0000-01-01","startTime":"24:00"}',
    '{"repeatFrequency":"P1D","repeatCount":1e999}',
  ],
  nested(100_000, '[', ']'),
  nested(20_000, '{"name":', '}'),
  `[${'"x",'.repeat(20_000)}"x"]`,
  `[${'{"name":"x"},'.repeat(2000)}{}]`,
];

const FORBIDDEN =
  'script, style, link, base, meta, iframe, object, embed, form, template, math, video, audio, event-card, svg svg';

/** That a card has not run anything, made anything of a text, or said what nobody understands. */
export function expectUnharmed(card: EventCard, value: string) {
  const why = value.slice(0, 60);
  const root = card.renderRoot;
  expect(ran, why).to.deep.equal([]);
  expect(
    [...root.querySelectorAll(FORBIDDEN)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    why,
  ).to.deep.equal([]);
  for (const image of root.querySelectorAll('img')) {
    expect(image.part.contains('picture') || image.src.startsWith('data:image/svg'), image.src).to.be.true;
    expect(image.src, why).to.match(/^(https?:|data:image\/svg)/);
  }
  for (const element of root.querySelectorAll('*'))
    for (const { name } of element.attributes)
      expect(name, `${why}: an attribute`).not.to.match(/^on|^style$|^srcdoc$/);
  for (const { href, protocol } of root.querySelectorAll<HTMLAnchorElement>('a:not([download])'))
    expect(['https:', 'http:', 'mailto:', 'tel:'], `${why}: ${href}`).to.include(protocol);
  expect(said(card), why).not.to.match(NONSENSE);
}
