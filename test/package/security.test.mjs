// SECURITY.md says which tests hold its sentences: they have to be there.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { ROOT } from './packed.mjs';

it('names tests that there are', async () => {
  const text = await readFile(join(ROOT, 'SECURITY.md'), 'utf8');
  const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path);
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter(path => !existsSync(join(ROOT, path))),
    [],
  );
});
