// Writes what editors and catalogues read of the element into dist/, out of the source.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { element } from './api/element.mjs';
import { customElementsManifest } from './manifest/custom-elements.mjs';
import { vscodeHtmlData } from './manifest/vscode.mjs';
import { webTypes } from './manifest/web-types.mjs';

const inRepository = path => new URL(`../${path}`, import.meta.url);

const manifest = customElementsManifest(element);
const [declaration] = manifest.modules[0].declarations;
const description = JSON.parse(await readFile(inRepository('package.json'), 'utf8'));

const FILES = {
  'custom-elements.json': manifest,
  'vscode.html-custom-data.json': vscodeHtmlData(declaration),
  'web-types.json': webTypes(declaration, description),
};

await mkdir(inRepository('dist/'), { recursive: true });
for (const [name, content] of Object.entries(FILES))
  await writeFile(inRepository(`dist/${name}`), `${JSON.stringify(content, null, 2)}\n`);
