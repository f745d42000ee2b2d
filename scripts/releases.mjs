// The list of releases in RELEASES.md, and its data from CHANGELOG.md, as functions of their texts.
import { row, withGenerated } from './generated.mjs';

const HEAD = ['Version', 'Date', 'File', 'Integrity', 'What it fixes'];

/** The entries under a heading, each on one line. */
const entriesOf = (section, heading) => {
  const [, entries = ''] = section.split(new RegExp(`^### ${heading}$`, 'm'));
  return entries
    .split(/^[#[]/m)[0] // up to the next heading or the link definitions at the end
    .split(/^- /m)
    .slice(1)
    .map(entry => entry.replace(/\s+/g, ' ').trim());
};

/**
 * The release date of a version and its fixes, from the changelog.
 *
 * @throws if the changelog has no section with a date for the version
 */
export function changesOf(changelog, version) {
  const section = changelog.split(/^## /m).find(text => text.startsWith(`[${version}]`));
  const [, date] = /^\S+ - (\d{4}-\d\d-\d\d)$/m.exec(section ?? '') ?? [];
  if (!date)
    throw new Error(
      `CHANGELOG.md has no "## [${version}] - YYYY-MM-DD": add it above the unreleased changes`,
    );
  return { date, fixes: ['Security', 'Fixed'].flatMap(heading => entriesOf(section, heading)) };
}

/**
 * Adds a release at the top of the list, or updates it in place.
 *
 * @throws if the version is listed with another hash, as released files never change
 */
export function withRelease(text, { version, date, file, integrity, fixes }) {
  const rows = text.split('\n').filter(line => /^\| *\d+\.\d+\.\d+/.test(line));
  const index = rows.findIndex(line => line.startsWith(`| ${version} `));
  const [, listed] = /`(sha384-[^`]+)`/.exec(rows[index] ?? '') ?? [];
  if (listed && listed !== integrity)
    throw new Error(
      `RELEASES.md lists ${version} with \`${listed}\`, and this script has \`${integrity}\`: ` +
        'a released file never changes, so raise the version',
    );
  const added = row([version, date, `\`${file}\``, `\`${integrity}\``, fixes.join(' ') || '–']);
  const all = listed ? rows.with(index, added) : [added, ...rows];
  return withGenerated(text, 'releases', [row(HEAD), row(HEAD.map(() => '---')), ...all].join('\n'));
}
