import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** Writes a generated file; with `--check` on the command line, fails instead when it is not as it would be written. */
export async function writeOrCheck(path, text) {
  const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (!process.argv.includes('--check')) return writeFile(path, formatted);
  const current = await readFile(path, 'utf8').catch(() => '');
  if (current === formatted) return undefined;
  console.error(`${path} is not as it is generated: run "npm run generate"`);
  process.exitCode = 1;
  return undefined;
}
