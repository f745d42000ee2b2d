import { expect } from '@open-wc/testing';
import { drawQr, fitsQr, type QrCode } from '../../src/share/qr.js';

// Short enough for a single block, which needs no interleaving: 28 bytes in version 2 at level M.
const SHORT = ['https://ngo.example/', 'https://ngo.example/a', 'https://ngo.example/?a=b'];

/** The dark modules, as the path draws them. */
const modulesOf = ({ path }: QrCode) => {
  const drawn = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)];
  expect(drawn.map(([square]) => square).join('')).to.equal(path);
  const dark = new Set(drawn.map(([, x, y]) => `${x},${y}`));
  return (x: number, y: number) => dark.has(`${x},${y}`);
};
type Modules = ReturnType<typeof modulesOf>;

/** Modules on each side, and on the margin. */
const measure = ({ viewBox }: QrCode) => {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  expect([top, height]).to.deep.equal([left, width]);
  return { size: width + 2 * left, margin: -left };
};

const numberOf = (bits: readonly boolean[]) => bits.reduce((number, bit) => number * 2 + Number(bit), 0);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

// ISO/IEC 18004, 7.9: five bits of format and ten that secure them, beside the upper left finder pattern.
const formatOf = (isDark: Modules) => {
  const around = [...[0, 1, 2, 3, 4, 5, 7, 8].map(x => [x, 8]), ...[7, 5, 4, 3, 2, 1, 0].map(y => [8, y])];
  const format = numberOf(around.map(([x = 0, y = 0]) => isDark(x, y))) ^ 0b101010000010010;
  return { level: 'MLHQ'.charAt(format >> 13), mask: (format >> 10) & 7 };
};

// 7.8.2, by `i` for the row and `j` for the column.
const MASKS: readonly ((i: number, j: number) => number)[] = [
  (i, j) => (i + j) % 2,
  i => i % 2,
  (_, j) => j % 3,
  (i, j) => (i + j) % 3,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2,
  (i, j) => ((i * j) % 2) + ((i * j) % 3),
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2,
];

const isData = (size: number) => (x: number, y: number) => {
  const isFinder = (x < 9 && y < 9) || (x < 9 && y > size - 9) || (x > size - 9 && y < 9);
  const isAlignment = size > 21 && Math.abs(x - size + 7) < 3 && Math.abs(y - size + 7) < 3;
  return !isFinder && !isAlignment && x !== 6 && y !== 6;
};

// 7.4: an indicator of four bits before each part: 7 for a character set, 4 for bytes.
const textOf = (bits: readonly boolean[]): string => {
  if (numberOf(bits.slice(0, 4)) === 7) return textOf(bits.slice(12));
  expect(numberOf(bits.slice(0, 4))).to.equal(4);
  const length = numberOf(bits.slice(4, 12));
  const bytes = upTo(length).map(index => numberOf(bits.slice(12 + index * 8, 20 + index * 8)));
  return String.fromCharCode(...bytes);
};

/** What a camera reads from a code of one block whose text is in bytes. */
const read = (code: QrCode) => {
  const { size } = measure(code);
  const isDark = modulesOf(code);
  const mask = MASKS[formatOf(isDark).mask] ?? expect.fail('no mask');
  const columns = upTo((size - 1) / 2).map(pair => size - 1 - pair * 2 - (pair * 2 >= size - 7 ? 1 : 0));
  const bits = columns
    .flatMap((x, pair) => {
      const rows = pair % 2 ? upTo(size) : upTo(size).reverse();
      return rows.flatMap(y => [[x, y] as const, [x - 1, y] as const]);
    })
    .filter(([x, y]) => isData(size)(x, y))
    .map(([x, y]) => isDark(x, y) !== (mask(y, x) === 0));
  return textOf(bits);
};

const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

describe('drawQr', () => {
  for (const url of SHORT) {
    it(`draws a code that decodes to ${url}`, () => {
      expect(read(drawQr(url))).to.equal(url);
    });
  }

  for (const length of [20, 100, 500, 2300]) {
    const code = drawQr(`https://ngo.example/${'a'.repeat(length - 20)}`);
    const isDark = modulesOf(code);
    const { size, margin } = measure(code);

    it(`draws three finder patterns for a URL of ${length} characters`, () => {
      const far = size - 7;
      for (const [left, top] of [
        [0, 0],
        [far, 0],
        [0, far],
      ] as const) {
        const square = upTo(7).map(y =>
          upTo(7)
            .map(x => Number(isDark(left + x, top + y)))
            .join(''),
        );
        expect(square).to.deep.equal(FINDER);
      }
    });

    it(`uses error correction level M or higher for a URL of ${length} characters`, () => {
      expect(formatOf(isDark).level).to.be.oneOf(['M', 'Q', 'H']);
    });

    it(`leaves a quiet zone around a URL of ${length} characters`, () => {
      expect(margin).to.be.at.least(4);
      expect(code.side).to.equal(size + 2 * margin);
    });

    it(`stays within the code for a URL of ${length} characters`, () => {
      const numbers = code.path.match(/\d+(?=[ h]\d*)/g)?.map(Number) ?? [];
      expect(Math.max(...numbers)).to.equal(size - 1);
      expect((size - 17) % 4).to.equal(0);
    });
  }
});

describe('fitsQr', () => {
  it('accepts URLs of usual length and rejects very long text', () => {
    expect(fitsQr('https://ngo.example/')).to.equal(true);
    expect(fitsQr('a'.repeat(2000))).to.equal(true);
    expect(fitsQr('a'.repeat(3000))).to.equal(false);
  });

  it('accepts lower-case text up to the exact capacity', () => {
    const [fitting, longer] = ['a'.repeat(2330), 'a'.repeat(2331)];
    expect([fitting, longer].map(fitsQr)).to.deep.equal([true, false]);
    expect(() => drawQr(longer)).to.throw();
  });

  for (const [name, repeated] of [
    ['letters', 'a'],
    ['escapes', '%D8%AF'],
    ['mixed-case letters', 'aB1-'],
  ] as const) {
    it(`accepts only text that drawQr can draw: ${name}`, () => {
      const urls = upTo(20).map(index =>
        `https://ngo.example/?${repeated.repeat(2340)}`.slice(0, 2320 + index),
      );
      const fitting = urls.filter(fitsQr);
      expect(fitting).not.to.be.empty;
      for (const url of fitting) expect(() => drawQr(url), `${url.length} characters`).not.to.throw();
    });
  }
});
