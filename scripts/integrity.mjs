import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The hash of a file for the attribute `integrity`, https://www.w3.org/TR/sri/. */
export const integrityOf = async path =>
  `sha384-${createHash('sha384')
    .update(await readFile(path))
    .digest('base64')}`;
