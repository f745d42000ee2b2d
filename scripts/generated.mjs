// What scripts write into the files of the repository: texts between two marks, tables, and hashes.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** Writes a generated file; with `--check` on the command line, fails instead if the file differs. */
export async function writeOrCheck(path, text) {
  const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (!process.argv.includes('--check')) return writeFile(path, formatted);
  const current = await readFile(path, 'utf8').catch(() => '');
  if (current === formatted) return undefined;
  console.error(`${path} is not as it is generated: run "npm run generate"`);
  process.exitCode = 1;
  return undefined;
}

/** The text with something else between the marks of a name. */
export const withGenerated = (text, name, generated) => {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`there is no ${start} … ${end} to write into`);
  return `${before}${start}\n\n${generated}\n\n${end}${after}`;
};

/** A row of a Markdown table. */
export const row = cells =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;

/** A Markdown table. */
export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row).join('\n');

/** The hash of a file for the attribute `integrity`, https://www.w3.org/TR/sri/. */
export const integrityOf = async path =>
  `sha384-${createHash('sha384')
    .update(await readFile(path))
    .digest('base64')}`;
