// Prints what a visitor downloads: each file as it is, in gzip and in brotli, at their best levels. What is over its
// budget in brotli is no build, so that no change makes the script larger unnoticed.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const brotli = bytes =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

const B = bytes => `${bytes.length.toLocaleString('en')} B`;

/** @param budget most bytes of a file in brotli */
export const reportSize = ({ budget }) => ({
  name: 'report-size',
  writeBundle({ file }, bundle) {
    for (const { code } of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const bytes = Buffer.from(code);
      const compressed = brotli(bytes);
      console.log(`${file}: ${B(bytes)}, gzip ${B(gzipSync(bytes, { level: 9 }))}, brotli ${B(compressed)}`);
      if (compressed.length > budget)
        this.error(`${file} has ${B(compressed)} in brotli; its budget is ${budget.toLocaleString('en')} B`);
    }
  },
});
