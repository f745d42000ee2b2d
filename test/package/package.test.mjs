// `npm run test:package`: checks the contents of the package, and that package tools accept it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import { publint } from 'publint';
import { filesIn, pack, ROOT, runTool } from './packed.mjs';

const schemaOf = createRequire(import.meta.url)('custom-elements-manifest/schema.json');

describe('package', () => {
  let packed;
  const read = path => readFile(join(packed.content, path), 'utf8');
  const readJson = async path => JSON.parse(await read(path));

  before(async () => {
    packed = await pack();
  });
  after(() => packed.remove());

  it('contains the script, the module, types, editor data and documents, and nothing else', async () => {
    const sources = await filesIn(join(ROOT, 'src'));
    assert.deepEqual(
      await filesIn(packed.content),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'package.json',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/custom-elements.json',
        'dist/event-card.js',
        'dist/module/define.js',
        'dist/module/event-card.js',
        'dist/module/index.js',
        'dist/module/shared.js',
        'dist/vscode.css-custom-data.json',
        'dist/vscode.html-custom-data.json',
        'dist/web-types.json',
        ...sources
          .filter(path => path.endsWith('.ts'))
          .map(path => `dist/types/${path.replace(/\.ts$/, '.d.ts')}`),
      ].sort(),
    );
  });

  it('contains every file that package.json names', async () => {
    const {
      exports,
      types,
      unpkg,
      jsdelivr,
      customElements,
      'web-types': webTypes,
    } = await readJson('package.json');
    const targets = Object.values(exports).flatMap(target =>
      typeof target === 'string' ? target : Object.values(target),
    );
    const files = await filesIn(packed.content);
    for (const path of [...targets, types, unpkg, jsdelivr, customElements, webTypes])
      assert.ok(files.includes(path.replace(/^\.\//, '')), path);
  });

  it('has name and version in the first line of the script', async () => {
    const { name, version } = await readJson('package.json');
    const [first] = (await read('dist/event-card.js')).split('\n');
    assert.ok(first.startsWith(`\ufeff/*! ${name} ${version} | `), first);
  });

  it('contains the licences of the bundled dependencies', async () => {
    const licences = await read('dist/THIRD-PARTY-LICENSES.txt');
    for (const pattern of [
      /^lit-html .*\(BSD-3-Clause\)/m,
      /^date-fns-tz .*\(MIT\)/m,
      /^lean-qr .*\(MIT\)/m,
      /^bootstrap-icons .*\(MIT\)/m,
      /Copyright \(c\) 2017 Google LLC/,
    ])
      assert.match(licences, pattern);
  });

  it('has a manifest that is valid against its schema', async () => {
    const isManifest = new Ajv.default({ strict: false }).compile(schemaOf);
    assert.ok(isManifest(await readJson('dist/custom-elements.json')), JSON.stringify(isManifest.errors));
  });

  it('has a manifest that describes everything it lists', async () => {
    const { modules } = await readJson('dist/custom-elements.json');
    const [{ description, attributes, members, events, slots, cssParts, cssProperties, cssStates }] =
      modules[0].declarations;
    assert.ok(description);
    const listed = [attributes, members, events, slots, cssParts, cssProperties, cssStates].flat();
    assert.deepEqual(
      listed.filter(item => !item.description),
      [],
    );
  });

  it('gives editors the tag, attributes, values, parts and custom properties of the manifest', async () => {
    const namesOf = list => list.map(({ name }) => name);
    const { modules } = await readJson('dist/custom-elements.json');
    const { tagName, attributes, cssParts, cssProperties } = modules[0].declarations[0];
    const [tag] = (await readJson('dist/vscode.html-custom-data.json')).tags;
    const vsCodeCss = await readJson('dist/vscode.css-custom-data.json');
    const { html, css } = (await readJson('dist/web-types.json')).contributions;
    const [element] = html.elements;
    assert.deepEqual([tag.name, element.name], [tagName, tagName]);
    for (const list of [tag.attributes, element.attributes])
      assert.deepEqual(namesOf(list), namesOf(attributes));
    for (const list of [vsCodeCss.properties, css.properties])
      assert.deepEqual(namesOf(list), namesOf(cssProperties));
    assert.equal(vsCodeCss.pseudoElements.length, cssParts.length);
    assert.equal(css['pseudo-elements'].length, cssParts.length);
    const theme = tag.attributes.find(({ name }) => name === 'theme');
    assert.deepEqual(theme.values, [{ name: 'auto' }, { name: 'light' }, { name: 'dark' }]);
  });

  it('declares no global types but the element and its events', async () => {
    const declarations = (await filesIn(packed.content)).filter(path => path.endsWith('.d.ts'));
    const globals = await Promise.all(
      declarations.map(async path => {
        const [, body = ''] = /declare global \{(.*?)^\}/ms.exec(await read(path)) ?? [];
        return [...body.matchAll(/^ {4}(\w+ \w+)/gm)].map(([, name]) => name);
      }),
    );
    assert.deepEqual(globals.flat().sort(), [
      'interface HTMLElementEventMap',
      'interface HTMLElementTagNameMap',
    ]);
  });

  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: packed.content, pack: false, strict: true });
    assert.deepEqual(messages, []);
  });

  it('passes arethetypeswrong for ES modules', async () => {
    // Node 20.19 and newer can `require` ES modules, so the package needs no CommonJS.
    await runTool('@arethetypeswrong/cli/dist/index.js', packed.tarball, '--profile', 'esm-only').catch(
      ({ stdout }) => assert.fail(stdout),
    );
  });
});
