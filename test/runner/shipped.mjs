// Serves folders byte for byte as they are in the repository. The test server would otherwise put its own
// script into each HTML file, and a source map into each JavaScript file, also of what is shipped.
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
