// What a visitor downloads of some text, at the best levels that servers use.
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export const brotliBytes = async bytes => {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return (await toBrotli(bytes, { params })).length;
};

export const gzipBytes = async bytes => (await toGzip(bytes, { level: 9 })).length;
