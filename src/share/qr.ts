import { correction, generate } from 'lean-qr/nano';

/** Modules of empty margin on each side, ISO/IEC 18004, 9.1. */
export const QUIET_ZONE = 4;

// Bytes that the largest code holds at level M.
const CAPACITY = 2331;

/** Whether a URL, which is ASCII, fits into a QR code. */
export const fitsQr = (url: string) => url.length <= CAPACITY;

export interface QrCode {
  /** Modules on each side, without the quiet zone. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit each. */
  readonly path: string;
}

/** Draws the QR code of a URL, with medium error correction, as posters get wet and torn. */
export function drawQr(url: string): QrCode {
  const bitmap = generate(url, { minCorrectionLevel: correction.M });
  const indexes = Array.from({ length: bitmap.size }, (_, index) => index);
  const path = indexes
    .flatMap(y => indexes.filter(x => bitmap.get(x, y)).map(x => `M${x} ${y}h1v1h-1z`))
    .join('');
  return { size: bitmap.size, path };
}
