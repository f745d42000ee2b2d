// What a visitor of a built app gets.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ORIGIN = 'http://app.example';

/** Opens what was built into a folder, as a new visitor, and tells all that the browser's console has of it. */
export async function openApp(browser, folder, { html, ...visitor } = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...visitor });
  context.setDefaultTimeout(10_000);
  await context.route('**/*', route => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) return route.abort();
    if (pathname !== '/') return route.fulfill({ path: join(folder, pathname) });
    return route.fulfill(
      html ? { contentType: 'text/html', body: html } : { path: join(folder, 'index.html') },
    );
  });
  const complaints = [];
  context.on('console', message => complaints.push(message.text()));
  context.on('weberror', error => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  return { page, complaints, close: () => context.close() };
}

/** What a server sends of an app: its page, with what the bundle that is made for servers renders. */
export async function renderOnServer(folder) {
  const { rendered } = await import(pathToFileURL(join(folder, 'rendered/render.js')).href);
  const page = await readFile(join(folder, 'dist/index.html'), 'utf8');
  return page.replace('<!--rendered-->', rendered);
}
