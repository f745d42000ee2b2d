// The entries that `npm run release` writes to RELEASES.md.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { changesOf, withRelease } from '../../scripts/releases.mjs';
import { ROOT } from './packed.mjs';

const LIST = join(ROOT, 'RELEASES.md');
const EMPTY =
  '# Releases\n\n<!-- generated: releases -->\n\nNothing yet.\n\n<!-- /generated: releases -->\n\nEnd.\n';

const release = (version, changes = {}) => ({
  version,
  date: '2027-01-15',
  file: `event-card-${version}.js`,
  integrity: `sha384-${version.replaceAll('.', '/')}+=`,
  fixes: [],
  ...changes,
});

/** Formatted as in the repository. */
const formatted = async text => format(text, { ...(await resolveConfig(LIST)), parser: 'markdown' });
const listing = async (...releases) => {
  let text = EMPTY;
  for (const one of releases) text = await formatted(withRelease(text, one));
  return text;
};
const rows = text =>
  text
    .split('\n')
    .filter(line => /^\| \d/.test(line))
    .map(line => line.replace(/\s+/g, ' '));

describe('withRelease', () => {
  it('inserts the newest release first and keeps the others', async () => {
    const text = await listing(release('0.1.0'), release('0.2.0', { fixes: ['A link.', 'A date.'] }));
    assert.deepEqual(rows(text), [
      '| 0.2.0 | 2027-01-15 | `event-card-0.2.0.js` | `sha384-0/2/0+=` | A link. A date. |',
      '| 0.1.0 | 2027-01-15 | `event-card-0.1.0.js` | `sha384-0/1/0+=` | – |',
    ]);
    assert.match(text, /^\| Version .*\n\| -/m);
    assert.doesNotMatch(text, /Nothing yet/);
    assert.match(text, /End\.\n$/);
  });

  it('replaces a release that is listed already', async () => {
    const later = release('0.1.0', { date: '2027-01-16', fixes: ['A | b.'] });
    const text = await listing(release('0.1.0'), release('0.2.0'), later);
    assert.deepEqual(rows(text), [
      '| 0.2.0 | 2027-01-15 | `event-card-0.2.0.js` | `sha384-0/2/0+=` | – |',
      '| 0.1.0 | 2027-01-16 | `event-card-0.1.0.js` | `sha384-0/1/0+=` | A \\| b. |',
    ]);
    assert.equal(await formatted(withRelease(text, later)), text);
    assert.equal(rows(withRelease(text, release('0.3.0')))[2], rows(text)[1]);
  });

  it('throws on another hash for a listed version', async () => {
    const text = await listing(release('0.1.0'), release('0.2.0'));
    assert.throws(
      () => withRelease(text, release('0.1.0', { integrity: 'sha384-other' })),
      /lists 0\.1\.0 with `sha384-0\/1\/0\+=`, and this script has `sha384-other`: a released file never changes/,
    );
  });

  it('adds a release to RELEASES.md of the repository', async () => {
    const text = await readFile(LIST, 'utf8');
    assert.equal(rows(withRelease(text, release('999.0.0'))).length, rows(text).length + 1);
  });
});

describe('changesOf', () => {
  const CHANGELOG = `# Changelog

## [Unreleased]

### Fixed

- Not this.

## [1.2.0] - 2027-02-01

### Added

- A field.

### Fixed

- A link, which
  was wrong.
- A date.

### Security

- A hole.

[1.2.0]: https://ngo.example/

## [1.1.0]

### Fixed

- Nor this.
`;

  it('returns the date and the fixes of a version, security fixes first', () => {
    assert.deepEqual(changesOf(CHANGELOG, '1.2.0'), {
      date: '2027-02-01',
      fixes: ['A hole.', 'A link, which was wrong.', 'A date.'],
    });
  });

  for (const version of ['1.1.0', '1.3.0', '1.2'])
    it(`throws on ${version}, naming the missing heading`, () => {
      assert.throws(() => changesOf(CHANGELOG, version), new RegExp(`has no "## \\[${version}\\] - YYYY`));
    });
});
