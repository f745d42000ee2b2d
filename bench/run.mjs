// `npm run bench`: measures the card, floors and peers side by side, into bench/last.json and a table in bench/README.md.
//   --quick             one round of less, into the terminal alone
//   --only card,floor   these pages alone, into the terminal alone
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliBytes, gzipBytes } from '../scripts/compress.mjs';
import { writeOrCheck } from '../scripts/write-or-check.mjs';
import { launch } from './lib/browser.mjs';
import { capture } from './lib/capture.mjs';
import { Samples } from './lib/samples.mjs';
import { installPeers, scriptOf } from './lib/scripts.mjs';
import { serve } from './lib/server.mjs';
import { card } from './pages/card.mjs';
import { pagesWith } from './pages/index.mjs';
import { PLANS } from './plan.mjs';
import { report, writeIntoReadme } from './report.mjs';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const only = options.only?.split(',');
const isWritten = !options.quick && !only;
const LAST = fileURLToPath(new URL('last.json', import.meta.url));

const withBytes = async page => ({ ...page, bytes: await scriptOf(page) });

/** Bytes that the page needs for its cards: the script, and the style that is its own. */
const sizesOf = async ({ bytes = Buffer.alloc(0), style = '' }) => {
  const all = Buffer.concat([bytes, Buffer.from(style)]);
  return { raw: all.length, gzip: await gzipBytes(all), brotli: await brotliBytes(all) };
};

/** Values by name, those of ticking by situation and as lists. */
function record(samples, key, result) {
  for (const [name, value] of Object.entries(result)) {
    if (Array.isArray(value))
      for (const second of value)
        for (const [part, ms] of Object.entries(second))
          samples.add({ ...key, measure: part, situation: name }, ms);
    else samples.add({ ...key, measure: name }, value);
  }
}

async function measureAll({ steps, rounds }, pages, browser, server) {
  const samples = new Samples();
  const givenUp = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const [i, step] of steps.entries()) {
      if (round >= (step.rounds ?? rounds)) continue;
      const startedAt = Date.now();
      for (const page of pages) {
        const key = { page: page.id, ...step.key };
        const attempt = `${page.id} ${i}`;
        if (givenUp.has(attempt)) continue;
        const result = await step.measure(browser, server, { ...step.options, page }).catch(error => {
          givenUp.add(attempt);
          console.error(`${JSON.stringify(key)}: ${error.message}`);
          return step.whenGivenUp ?? {};
        });
        record(samples, key, result);
      }
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      console.error(`round ${round + 1} of ${rounds}, step ${i + 1} of ${steps.length}: ${seconds} s`);
    }
  }
  return samples;
}

async function run() {
  installPeers();
  const pages = new Map();
  const server = await serve(pages);
  const browser = await launch();
  try {
    pages.set(card.id, await withBytes(card));
    const captured = await capture(browser, server, card);
    for (const page of pagesWith(captured)) pages.set(page.id, await withBytes(page));
    const chosen = [...pages.values()].filter(({ id }) => !only || only.includes(id) || id === 'empty');
    const samples = await measureAll(PLANS[options.quick ? 'quick' : 'full'], chosen, browser, server);
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: {
        cores: cpus().length,
        browser: await browser.version(),
        node: process.version,
      },
      sizes: Object.fromEntries(await Promise.all(chosen.map(async page => [page.id, await sizesOf(page)]))),
      samples: samples.toJSON(),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

const results = await run();
console.log(report(results));
if (isWritten) {
  await writeOrCheck(LAST, JSON.stringify(results));
  await writeIntoReadme(results);
}
