// The card does not crash the tab, and is readable with any accent colour.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { contrast, hex } from './contrast.mjs';

/** Forces late style computation and painting, in which tabs crash. */
const SETTLED_AFTER = 1500;

const ACCENTS = {
  'no accent': '',
  'a dark accent': '--event-card-accent: #7a1f5c',
  'a bright accent': '--event-card-accent: #ffd400',
  'an accent of two': '--event-card-accent: light-dark(#0b5cad, #6cb2ff)',
  'a bright accent with its text': '--event-card-accent: #ffd400; --event-card-on-accent: #000',
};

const NEEDED = { 'main button': 4.5, link: 4.5, title: 7 };

const pageOf = (style, scheme) => `<!doctype html>
<html lang="en-GB" style="color-scheme: ${scheme}">
  <meta charset="utf-8" />
  <title>Card</title>
  <link rel="icon" href="data:," />
  <style>
    event-card { ${style} }
  </style>
  <script src="/event-card.js"></script>
  <event-card
    name="Side event"
    start-date="2099-03-24T15:00+01:00"
    location="Palais"
    location-url="https://ngo.example/map"
    registration-url="https://ngo.example/r"
    lang="en-GB"
  ></event-card>
</html>`;

const pageTiming = await readFile(new URL('in-page.js', import.meta.url), 'utf8');

const measure = async (tab, url, scheme) => {
  await tab.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  await tab.open(url);
  await sleep(SETTLED_AFTER);
  await tab.send('Page.captureScreenshot'); // forces painting
  await tab.run(pageTiming);
  return tab.run('measure()');
};

const tooFaint = colors =>
  Object.entries(NEEDED).flatMap(([what, needed]) => {
    const { text, background } = colors[what];
    const found = contrast(text, background);
    if (found >= needed) return [];
    return `${what}: ${hex(text)} on ${hex(background)} has ${found.toFixed(2)}, and needs ${needed}`;
  });

export const colours = (chromium, urlOf) => {
  for (const [name, style] of Object.entries(ACCENTS))
    for (const scheme of ['light', 'dark'])
      it(`${chromium.name}: the card is read with ${name}, ${scheme}`, async () => {
        const { title, colors } = await measure(await chromium.tab(), urlOf(pageOf(style, scheme)), scheme);
        assert.equal(title, 'Side event');
        assert.deepEqual(tooFaint(colors), []);
      });
};
