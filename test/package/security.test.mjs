// SECURITY.md lists the tests of its statements.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { ROOT } from './packed.mjs';

it('SECURITY.md names only tests that exist', async () => {
  const text = await readFile(join(ROOT, 'SECURITY.md'), 'utf8');
  const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path);
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter(path => !existsSync(join(ROOT, path))),
    [],
  );
});
