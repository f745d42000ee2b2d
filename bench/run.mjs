// `npm run bench [-- other.js …]`: measures dist/event-card.js, and compares it with other builds of the same element.
//   --rounds 15   how often each page is opened
//   --cpu 4       factor by which the page's process is slowed
//
// Figures of different runs are not comparable, because the load of a machine varies. So each round opens the same page
// with each script, one right after the other, and the ratio is the median of the rounds' ratios.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { launch, median, table, visit } from './browser.mjs';

/** Numbers of cards. Without cards, the script only defines the element. */
const COUNTS = [0, 1, 20, 100];
const TICKS = 3;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' }, cpu: { type: 'string', default: '4' } },
});
const rounds = Number(options.rounds);
const cpu = Number(options.cpu);

const DAY = 86_400_000;

/** Each card shows a different event, as on a page that lists events. */
const card = (_, i) => {
  const start = Math.ceil(Date.now() / 1000) * 1000 + 12.4 * DAY + (i * DAY) / 96;
  return `<event-card
  name="Follow-up side event: finding solutions together"
  organizer="CAP Liberté de Conscience; DAFOH"
  start-date="${new Date(start).toISOString()}"
  end-date="${new Date(start + DAY / 16).toISOString()}"
  time-zone="Europe/Zurich"
  price="0"
  in-language="en"
  attendance-mode="online"
  registration-url="https://ngo.example/register"
  url="https://ngo.example/side-event"
></event-card>`;
};

/** Runs in the page: records when the first card and all cards are rendered and painted. */
const watch = () => {
  const cards = [...document.querySelectorAll('event-card')];
  const isRendered = element => Boolean(element.shadowRoot?.querySelector('[part~="card"]'));
  let first;
  globalThis.rendered = new Promise(resolve => {
    const check = () => {
      const isFirst = first === undefined && cards.length && isRendered(cards[0]);
      const isAll = cards.every(isRendered);
      const { port1, port2 } = new MessageChannel();
      // a frame is painted before the next task
      port1.onmessage = () => {
        if (isFirst) first = performance.now();
        if (isAll) resolve({ first, all: performance.now() });
      };
      port2.postMessage(undefined);
      if (!isAll) requestAnimationFrame(check);
    };
    requestAnimationFrame(check);
  });
};

// The script is inline, so that its time includes no download.
const pageOf = (code, count) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bench</title>
<body>${Array.from({ length: count }, card).join('\n')}
<script>const begin = performance.now()</script>
<script>${code.replaceAll('</script', '<\\/script')}</script>
<script>const evaluated = performance.now(); (${watch})()</script>`;

const threadTime = async session => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/** Milliseconds of the main thread per second while the cards only tick. */
const tickCost = async session => {
  // thread time excludes other work of the machine
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await sleep(1000);
  const before = await threadTime(session);
  await sleep(TICKS * 1000);
  return ((await threadTime(session)) - before) / TICKS;
};

const measure = (browser, code, count) =>
  visit(browser, pageOf(code, count), { cpu }, async (page, session) => {
    const { evaluated, first, all } = await page.evaluate(async () => {
      const { first, all } = await globalThis.rendered;
      return { evaluated: evaluated - begin, first: first - begin, all: all - begin };
    });
    if (!count) return { 'script alone, ms': evaluated };
    const cards = count === 1 ? '1 card' : `${count} cards`;
    const figures = { [`${cards}, ms`]: all };
    if (count > 1) figures[`first of ${cards}, ms`] = first;
    if (count === COUNTS.at(-1)) figures[`each second of ${cards}, ms`] = await tickCost(session);
    return figures;
  });

const files = ['dist/event-card.js', ...positionals];
const codes = await Promise.all(files.map(file => readFile(file, 'utf8')));
const samples = files.map(() => ({}));
const browser = await launch();
try {
  for (let round = 0; round < rounds; round++) {
    for (const count of COUNTS) {
      // rotates the order, as the first one pays for a cold cache
      for (const i of files.map((_, i) => (i + round) % files.length)) {
        const figures = await measure(browser, codes[i], count);
        for (const [name, value] of Object.entries(figures)) (samples[i][name] ??= []).push(value);
      }
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
}

const range = values =>
  `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
const ratio = (name, i) =>
  median(samples[i][name].map((value, round) => value / samples[0][name][round])).toFixed(3);

console.log(`Chromium ${browser.version()}, CPU ÷ ${cpu}, ${rounds} rounds: median (lowest–highest)\n`);
console.log(
  table(
    ['', ...files.flatMap((file, i) => (i ? [file, 'ratio'] : [file]))],
    [
      ['brotli, B', ...codes.flatMap((code, i) => [brotliCompressSync(code).length, ...(i ? [''] : [])])],
      ...Object.keys(samples[0]).map(name => [
        name,
        ...samples.flatMap((of, i) => [range(of[name]), ...(i ? [ratio(name, i)] : [])]),
      ]),
    ],
  ),
);
