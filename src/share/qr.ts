import { correction, generate } from 'lean-qr/nano';

// ISO/IEC 18004, 9.1: modules of margin on each side.
const QUIET_ZONE = 4;

// Bytes in the largest code at level M.
const CAPACITY = 2330;

/** Whether a URL, which is ASCII, fits into a QR code. */
export const fitsQr = (url: string) => url.length <= CAPACITY;

/** A QR code as an SVG drawing, with one unit to each module. */
export interface QrCode {
  /** Modules on each side, with the quiet zone. */
  readonly side: number;
  /** The origin is the first module; the quiet zone is around it. */
  readonly viewBox: string;
  /** The dark modules. */
  readonly path: string;
}

/** Draws the QR code of a URL, with medium error correction: posters get wet and torn. */
export function drawQr(url: string): QrCode {
  const bitmap = generate(url, { minCorrectionLevel: correction.M });
  // Prototype.js and MooTools replace `Array.from` by one without lengths.
  let path = '';
  for (let y = 0; y < bitmap.size; y += 1)
    for (let x = 0; x < bitmap.size; x += 1) if (bitmap.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  const side = bitmap.size + 2 * QUIET_ZONE;
  return { side, viewBox: `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`, path };
}
