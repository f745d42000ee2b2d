// `npm run bench:json`: how long the worst documents keep a page busy, from the text to the rendered card, and whether a
// search finds worse ones. Prints a table; the first row is an ordinary event, for comparison.
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { find } from '../test/runner/find.mjs';
import { table } from './lib/table.mjs';

const ROUNDS = 5;
const SEARCHES = Number(process.argv[2] ?? 150);
const MAX_LENGTH = 256 * 1024;

const load = async module => {
  const outfile = join(tmpdir(), `event-card-${process.pid}.mjs`);
  await build({ entryPoints: [module], bundle: true, format: 'esm', platform: 'node', outfile });
  return import(pathToFileURL(outfile));
};

/** Runs in the page: milliseconds from the document to the rendered card, and whether that has an event. */
const measure = async text => {
  const card = document.createElement('event-card');
  document.body.append(card);
  const begin = performance.now();
  card.event = text;
  while (!(await card.updateComplete));
  const time = performance.now() - begin;
  const isShown = card.details !== undefined;
  card.remove();
  await new Promise(resolve => setTimeout(resolve));
  return { time, isShown };
};

const median = times => times.sort((one, other) => one - other)[Math.floor(times.length / 2)];

// What a search makes documents of: lists of references in lists of references, below any property that is read.
const PROPERTIES = [
  ...['subEvent', 'performer', 'organizer', 'offers', 'priceSpecification', 'location', 'address', 'name'],
  ...[
    'inLanguage',
    'audience',
    'superEvent',
    'image',
    'eventSchedule',
    'exceptDate',
    'byDay',
    'streetAddress',
  ],
  ...['additionalProperty', 'description', 'startDate', 'url', '@type', 'price', 'eventStatus', 'doorTime'],
];
const TEXTS = [
  'a',
  '',
  '<p>',
  '&amp;',
  '2027-01-01',
  '10:00',
  'https://a.example/',
  'a;',
  '\ud83d\ude00',
  '{"',
];
const pick = list => list[Math.floor(Math.random() * list.length)];
const size = () => Math.floor(10 ** (Math.random() * 4));

const randomNode = (id, depth) => ({
  '@id': id,
  ...Object.fromEntries(
    Array.from({ length: 1 + Math.floor(Math.random() * 4) }, () => [
      pick(PROPERTIES),
      Math.random() < 0.6
        ? { of: `n${depth + 1}`, count: size() }
        : { of: pick(TEXTS).repeat(1 + (Math.random() < 0.3 ? size() : 0)), count: size(), isText: true },
    ]),
  ),
});
const randomShape = () => [
  { ...randomNode('n0', 0), '@type': 'Event', name: 'x' },
  ...[1, 2, 3].map(depth => randomNode(`n${depth}`, depth)),
];
const mutate = shape =>
  shape.map((node, depth) =>
    Math.random() < 0.4 ? { ...node, ...randomNode(node['@id'], depth), name: node.name ?? 'x' } : node,
  );
const documentOf = (shape, scale) => ({
  '@graph': shape.map(node =>
    Object.fromEntries(
      Object.entries(node).map(([property, value]) => [
        property,
        typeof value === 'object'
          ? Array(Math.max(1, Math.floor(value.count * scale))).fill(
              value.isText ? value.of : { '@id': value.of },
            )
          : value,
      ]),
    ),
  ),
});
/** The largest document of a shape that a card takes. */
const textOf = shape => {
  for (let scale = 1; scale > 1e-4; scale /= 1.5) {
    const text = JSON.stringify(documentOf(shape, scale));
    if (text.length <= MAX_LENGTH) return text;
  }
  return '{}';
};

const { COSTLY, largest } = await load('test/support/costly-json.ts');
const browser = await chromium.launch(find.chromium());
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ content: await readFile('dist/event-card.js', 'utf8') });
  const timeOf = async (text, rounds = ROUNDS) => {
    const samples = [];
    for (let round = 0; round < rounds; round++) samples.push(await page.evaluate(measure, text));
    return {
      time: median(samples.map(({ time }) => time)),
      isShown: samples.every(({ isShown }) => isShown),
    };
  };
  const ordinary = JSON.stringify({ '@type': 'Event', name: 'x', startDate: '2099-01-01T10:00Z' });
  const rows = [
    ['an ordinary event', ordinary],
    ...Object.entries(COSTLY).map(([what, make]) => [what, largest(make)]),
  ];
  const measured = [];
  await timeOf(ordinary, 20); // what is done once for a page
  for (const [what, text] of rows) measured.push([what, text.length, await timeOf(text)]);

  let worst = { time: 0 };
  for (let search = 0; search < SEARCHES; search++) {
    const shape = worst.shape && search % 2 ? mutate(worst.shape) : randomShape();
    const text = textOf(shape);
    const { time } = await timeOf(text, 3);
    if (time > worst.time) worst = { time, shape, text };
  }
  if (worst.text)
    measured.push([`the worst of ${SEARCHES} by search`, worst.text.length, await timeOf(worst.text)]);
  console.log(
    table(
      [
        { heading: 'Document' },
        { heading: 'Characters', isFigure: true },
        { heading: 'ms, median', isFigure: true },
        { heading: 'Event shown' },
      ],
      measured.map(([what, length, { time, isShown }]) => [
        what,
        length,
        time.toFixed(1),
        isShown ? 'yes' : 'no',
      ]),
    ),
  );
  if (worst.shape) console.log(JSON.stringify(worst.shape).slice(0, 2000));
} finally {
  await browser.close();
}
