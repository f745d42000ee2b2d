// Not @web/test-runner-visual-regression, which counts different pixels: font smoothing on another machine changes more
// pixels than a missing icon does. Comparing the mean colours of squares distinguishes the two.
import { executeServerCommand } from '@web/test-runner-commands';

/** Side in pixels of the squares whose mean colours are compared: smaller than an icon, larger than edges of letters. */
const CELL = 8;

/**
 * Tolerated difference of the mean of a channel, 0 to 255: hinting and subpixel smoothing differ by 16 at most, a
 * missing icon by 41.
 */
const TOLERANCE = 20;

const bitmapOf = async (url: string) => createImageBitmap(await (await fetch(url)).blob());

const canvasOf = (bitmap: ImageBitmap) => {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas context');
  context.drawImage(bitmap, 0, 0);
  return { canvas, context };
};

interface Cells {
  readonly columns: number;
  readonly rows: number;
  /** Three channels of each cell, row by row. */
  readonly means: Float32Array;
}

async function cellsOf(url: string): Promise<Cells> {
  const bitmap = await bitmapOf(url);
  const { width, height } = bitmap;
  const { data } = canvasOf(bitmap).context.getImageData(0, 0, width, height);
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const means = new Float32Array(3 * columns * rows);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        const index = 3 * (Math.floor(y / CELL) * columns + Math.floor(x / CELL)) + channel;
        means[index] = (means[index] ?? 0) + (data[4 * (y * width + x) + channel] ?? 0) / CELL ** 2;
      }
  return { columns, rows, means };
}

/** Cells in which two images differ, as "x, y" in pixels; the images are given by URL. */
export async function differences(one: string, other: string): Promise<readonly string[]> {
  const [first, second] = await Promise.all([cellsOf(one), cellsOf(other)]);
  const { columns, rows, means } = first;
  if (columns !== second.columns || rows !== second.rows)
    return [`${columns} × ${rows} is not ${second.columns} × ${second.rows}`];
  const isDifferent = (index: number) =>
    Math.abs((means[index] ?? 0) - (second.means[index] ?? 0)) > TOLERANCE;
  return Array.from({ length: columns * rows }, (_, cell) => cell)
    .filter(cell => [0, 1, 2].some(channel => isDifferent(3 * cell + channel)))
    .map(cell => `${CELL * (cell % columns)}, ${CELL * Math.floor(cell / columns)}`);
}

/**
 * The data URL of an image, given by URL, as WebP, which is half as large as PNG. Compare only WebP with WebP, as it is
 * lossy at edges.
 */
export async function webpOf(url: string) {
  const blob = await canvasOf(await bitmapOf(url)).canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = reject;
    reader.readAsDataURL(blob);
  });
}

/** Saves a screenshot as the reference if this run is `npm run pictures`. */
export async function updateReference(name: string, dataUrl: string) {
  const payload = { name, dataUrl };
  await executeServerCommand<{ isSaved: boolean }, typeof payload>('save-picture', payload);
}
