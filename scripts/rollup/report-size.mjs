// Prints what a visitor downloads: each file as it is, in gzip and in brotli, at their best levels.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const brotli = bytes =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

const B = bytes => `${bytes.length.toLocaleString('en')} B`;

export const reportSize = () => ({
  name: 'report-size',
  writeBundle({ file }, bundle) {
    for (const { code } of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const bytes = Buffer.from(code);
      console.log(
        `${file}: ${B(bytes)}, gzip ${B(gzipSync(bytes, { level: 9 }))}, brotli ${B(brotli(bytes))}`,
      );
    }
  },
});
