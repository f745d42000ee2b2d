// `npm run frameworks`: packs the package, installs it beside popular frameworks, and checks that a small app of each
// passes its type check, builds, and works in Chromium.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browsers/chromium.mjs';
import { APPS } from './apps.mjs';
import { openApp, renderOnServer } from './page.mjs';
import { copyWithMistakes, createProject } from './project.mjs';

let project;
let browser;
before(async () => {
  browser = await chromium.launch(launchOptions());
  project = await createProject();
});
after(async () => {
  await browser?.close();
  await project?.remove();
});

/** Waits until the card shows `name` and the app has handled the card's event. */
async function assertShows(page, name) {
  await page.getByRole('article', { name }).getByRole('heading', { name }).waitFor();
  await page.locator('output', { hasText: name }).waitFor();
}

const built = app => join(project.folder, app, 'dist');

for (const [app, { check, mistakes, onServer }] of Object.entries(APPS)) {
  describe(app, () => {
    it('has types that hold, and builds', async () => {
      await project.run(app, ...check);
      const build = (...options) => project.run(app, 'vite', 'build', '--logLevel', 'warn', ...options);
      await build();
      if (onServer) await build('--ssr', onServer, '--outDir', 'rendered');
    });

    it('reports mistakes by its types', async () => {
      const copy = await copyWithMistakes(project, app, mistakes);
      await assert.rejects(project.run(copy, ...check), ({ message }) => {
        for (const { error } of mistakes) assert.match(message, error);
        return true;
      });
    });

    it('shows the event that it gives, hears of it, and changes it', async t => {
      const html = onServer && (await renderOnServer(join(project.folder, app)));
      const { page, complaints, close } = await openApp(browser, built(app), { html });
      t.after(close);
      await assertShows(page, 'Side event');
      // the performer, which only the object property has
      await page.getByRole('article').getByText('Ana').first().waitFor();
      await page.getByRole('button', { name: 'Rename' }).click();
      await assertShows(page, 'Follow-up');
      assert.deepEqual(complaints, []);
    });
  });
}

it('what a server renders is the element with its attributes and children, seen without a script too', async t => {
  const html = await renderOnServer(join(project.folder, 'server'));
  assert.match(html, /<event-card name="Side event" start-date="2099-03-24T15:00\+01:00"/);
  const { page, close } = await openApp(browser, built('server'), { html, javaScriptEnabled: false });
  t.after(close);
  await page.getByText('Side event, 24 March 2099').waitFor();
});
