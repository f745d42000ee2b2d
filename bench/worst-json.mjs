// `npm run bench:json [-- searches]`: how long the worst documents block a page, from the text to the rendered card,
// and whether a random search finds worse ones. The first row is an ordinary event, for comparison.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { launch, median, table, visit } from './browser.mjs';

const SEARCHES = Number(process.argv[2] ?? 150);

/** The longest text that a card reads. */
const MAX_LENGTH = 256 * 1024;

const { outputFiles } = await build({
  entryPoints: ['test/support/costly-json.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const { COSTLY, largest } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

// Random documents have four nodes that each refer to the next one many times, in properties that the card reads.
const PROPERTIES =
  'subEvent performer organizer offers priceSpecification location address name inLanguage audience superEvent image eventSchedule exceptDate byDay streetAddress additionalProperty description startDate url @type price eventStatus doorTime'.split(
    ' ',
  );
const TEXTS = ['a', '', '<p>', '&amp;', '2027-01-01', '10:00', 'https://a.example/', 'a;', '\u{1f600}', '{"'];

const pick = list => list[Math.floor(Math.random() * list.length)];
const randomCount = () => Math.floor(10 ** (Math.random() * 4));
const randomValue = depth =>
  Math.random() < 0.6
    ? { item: { '@id': `n${depth + 1}` }, count: randomCount() }
    : { item: pick(TEXTS).repeat(Math.random() < 0.3 ? 1 + randomCount() : 1), count: randomCount() };
const randomNode = depth =>
  Object.fromEntries(
    Array.from({ length: 1 + Math.floor(Math.random() * 4) }, () => [pick(PROPERTIES), randomValue(depth)]),
  );
const randomShape = () => [0, 1, 2, 3].map(randomNode);
const mutate = shape =>
  shape.map((node, depth) => (Math.random() < 0.4 ? { ...node, ...randomNode(depth) } : node));

/** The largest document of a shape that a card reads. */
const textOf = shape => {
  for (let scale = 1; scale > 1e-4; scale /= 1.5) {
    const nodes = shape.map((node, depth) => ({
      ...Object.fromEntries(
        Object.entries(node).map(([property, { item, count }]) => [
          property,
          Array(Math.max(1, Math.floor(count * scale))).fill(item),
        ]),
      ),
      ...(depth === 0 && { '@type': 'Event', name: 'x' }),
      '@id': `n${depth}`,
    }));
    const text = JSON.stringify({ '@graph': nodes });
    if (text.length <= MAX_LENGTH) return text;
  }
  return '{}';
};

/** Runs in the page: returns the milliseconds until the card is rendered, and whether it has an event. */
const render = async text => {
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

const ordinary = JSON.stringify({ '@type': 'Event', name: 'x', startDate: '2099-01-01T10:00Z' });
const documents = [
  ['an ordinary event', ordinary],
  ...Object.entries(COSTLY).map(([what, make]) => [what, largest(make)]),
];

const browser = await launch();
try {
  await visit(browser, '<!doctype html><html lang="en"><title>Bench</title>', {}, async page => {
    await page.addScriptTag({ content: await readFile('dist/event-card.js', 'utf8') });
    const measure = async (text, rounds = 5) => {
      const samples = [];
      for (let round = 0; round < rounds; round++) samples.push(await page.evaluate(render, text));
      return {
        time: median(samples.map(({ time }) => time)),
        isShown: samples.every(({ isShown }) => isShown),
      };
    };
    await measure(ordinary, 20); // warms up what happens once per page

    let worst = { time: 0 };
    for (let search = 0; search < SEARCHES; search++) {
      const shape = worst.shape && search % 2 ? mutate(worst.shape) : randomShape();
      const text = textOf(shape);
      const { time } = await measure(text, 3);
      if (time > worst.time) worst = { time, shape, text };
    }
    if (worst.text) documents.push([`the worst of ${SEARCHES} random ones`, worst.text]);

    const rows = [];
    for (const [what, text] of documents) {
      const { time, isShown } = await measure(text);
      rows.push([what, text.length, time.toFixed(1), isShown ? 'yes' : 'no']);
    }
    console.log(table(['Document', 'Characters', 'ms, median', 'Event shown'], rows));
    if (worst.shape) console.log(`\n${JSON.stringify(worst.shape).slice(0, 2000)}`);
  });
} finally {
  await browser.close();
}
