// The rollup plugin that delays a module until the first call of one of its functions.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { whenFirstCalled } from '../../scripts/rollup/when-first-called.mjs';

const SLOW = `
globalThis.timesRun = (globalThis.timesRun ?? 0) + 1;
const table = [1, 2, 4];
const level = { L: 0, H: 3 };
const read = (i, { by = 1 } = {}) => table[i] * by;
export { read as power, level };
`;

describe('a module that runs when it is first called', () => {
  let folder;
  let bundled;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'when-first-called-'));
    await writeFile(join(folder, 'slow.mjs'), SLOW);
    await writeFile(join(folder, 'entry.mjs'), `export { level, power } from './slow.mjs';`);
    const bundle = await rollup({ input: join(folder, 'entry.mjs'), plugins: [whenFirstCalled('slow.mjs')] });
    await bundle.write({ file: join(folder, 'bundle.mjs'), format: 'es' });
    delete globalThis.timesRun; // the plugin itself runs the module to find its exports
    bundled = await import(pathToFileURL(join(folder, 'bundle.mjs')));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('has its data, and has not run', () => {
    assert.deepEqual(bundled.level, { L: 0, H: 3 });
    assert.equal(globalThis.timesRun, undefined);
  });

  it('runs once, however often it is called', () => {
    assert.equal(bundled.power(2), 4);
    assert.equal(bundled.power(1, { by: 5 }), 10);
    assert.equal(globalThis.timesRun, 1);
  });
});
