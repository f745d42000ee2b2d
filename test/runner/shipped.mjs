// Serves folders unchanged. The test server would otherwise add its own script to each HTML file and a source map to
// each JavaScript file, even to those in the package.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const ROOT = new URL('../../', import.meta.url);

export const shipped =
  (...folders) =>
  async (context, next) => {
    const { path } = context;
    if (!folders.some(folder => path.startsWith(folder))) return next();
    const file = new URL(`.${path.endsWith('/') ? `${path}index.html` : path}`, ROOT);
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return next();
    context.type = extname(file.pathname);
    context.body = bytes;
  };
