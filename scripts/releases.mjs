// The list of releases in RELEASES.md, and what it takes from the changelog. Both are functions of texts.
import { row, withGenerated } from './generated.mjs';

const HEAD = ['Version', 'Date', 'File', 'Integrity', 'What it fixes'];

/** The entries of a heading, each in one line. */
const entriesOf = (section, heading) => {
  const [, entries = ''] = section.split(new RegExp(`^### ${heading}$`, 'm'));
  return entries
    .split(/^[#[]/m)[0] // to the next heading, or to the addresses at the end
    .split(/^- /m)
    .slice(1)
    .map(entry => entry.replace(/\s+/g, ' ').trim());
};

/**
 * When a version is released, and what it fixes, by the changelog.
 *
 * @throws where the changelog has no section of the version with a date
 */
export function changesOf(changelog, version) {
  const section = changelog.split(/^## /m).find(text => text.startsWith(`[${version}]`));
  const [, date] = /^\S+ - (\d{4}-\d\d-\d\d)$/m.exec(section ?? '') ?? [];
  if (!date)
    throw new Error(`CHANGELOG.md has no "## [${version}] - YYYY-MM-DD": put it over what is unreleased`);
  return { date, fixes: ['Security', 'Fixed'].flatMap(heading => entriesOf(section, heading)) };
}

/**
 * The list with a release: at the top when it is new, else in the place that it has.
 *
 * @throws where the version is listed with another hash, because a released file never changes
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
