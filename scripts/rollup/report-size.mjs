// Prints what a visitor downloads: each file as it is, in gzip and in brotli, at their best levels. What is over its
// budget in brotli is no build, so that no change makes the script larger unnoticed.
import { brotliBytes, gzipBytes } from '../compress.mjs';

const B = bytes => `${bytes.toLocaleString('en')} B`;

/** @param budget most bytes of a file in brotli */
export const reportSize = ({ budget }) => ({
  name: 'report-size',
  async writeBundle({ file }, bundle) {
    for (const { code } of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const bytes = Buffer.from(code);
      const brotli = await brotliBytes(bytes);
      console.log(`${file}: ${B(bytes.length)}, gzip ${B(await gzipBytes(bytes))}, brotli ${B(brotli)}`);
      if (brotli > budget) this.error(`${file} has ${B(brotli)} in brotli; its budget is ${B(budget)}`);
    }
  },
});
