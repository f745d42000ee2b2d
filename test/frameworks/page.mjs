// Pages of built apps, as visitors get them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ORIGIN = 'http://app.example';

/** HTML of an app, the entry of its Vite build. */
export const pageOf = (app, { script, root = '<div id="app"></div>' }) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>event-card: ${app}</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    ${root}
    <script type="module" src="./${script}"></script>
  </body>
</html>
`;

/** Opens the build in a folder as a new visitor, and records the console messages. */
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

/** HTML of an app as rendered on a server. */
export async function renderOnServer(folder) {
  const { rendered } = await import(pathToFileURL(join(folder, 'rendered/render.js')).href);
  const page = await readFile(join(folder, 'dist/index.html'), 'utf8');
  return page.replace('<!--rendered-->', rendered);
}
