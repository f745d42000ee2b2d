// The server command `keep-picture`: writes a picture to test/bundle/pictures, where tests compare with it, when the run
// is to update what is kept; otherwise it does nothing. It tells which.
import { mkdir, writeFile } from 'node:fs/promises';

const FOLDER = new URL('../bundle/pictures/', import.meta.url);

export function picturesPlugin() {
  const isUpdate = process.argv.includes('--update-snapshots');
  return {
    name: 'pictures',
    async executeCommand({ command, payload }) {
      if (command !== 'keep-picture') return undefined;
      const { name, dataUrl } = payload;
      if (!isUpdate) return { isKept: false };
      await mkdir(FOLDER, { recursive: true });
      await writeFile(new URL(`${name}.webp`, FOLDER), Buffer.from(dataUrl.split(',')[1], 'base64'));
      return { isKept: true };
    },
  };
}
