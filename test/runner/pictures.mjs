// The server command `save-picture`: saves a reference screenshot in test/bundle/pictures if the run updates them.
// Returns whether it did.
import { mkdir, writeFile } from 'node:fs/promises';

const FOLDER = new URL('../bundle/pictures/', import.meta.url);

export function picturesPlugin() {
  const isUpdate = process.argv.includes('--update-snapshots');
  return {
    name: 'pictures',
    async executeCommand({ command, payload }) {
      if (command !== 'save-picture') return undefined;
      const { name, dataUrl } = payload;
      if (!isUpdate) return { isSaved: false };
      await mkdir(FOLDER, { recursive: true });
      await writeFile(new URL(`${name}.webp`, FOLDER), Buffer.from(dataUrl.split(',')[1], 'base64'));
      return { isSaved: true };
    },
  };
}
