// jsQR is no module: it defines a global.
import 'jsqr';
import type decode from 'jsqr';

const { jsQR } = globalThis as unknown as { jsQR: typeof decode };

// An SVG may have no intrinsic size.
const SVG_SIDE = 600;

/** The pixels of an image. */
export async function pixelsOf(url: string): Promise<ImageData> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const isSvg = url.startsWith('data:image/svg');
  const canvas = document.createElement('canvas');
  canvas.width = isSvg ? SVG_SIDE : image.naturalWidth;
  canvas.height = isSvg ? SVG_SIDE : image.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas context');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The text of the QR code in an image; `undefined` without one, or if it is light on dark. */
export async function scan(url: string): Promise<string | undefined> {
  const { data, width, height } = await pixelsOf(url);
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
}
