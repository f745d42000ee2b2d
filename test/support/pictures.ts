import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Side in pixels of the squares whose mean colours are compared. Smaller than an icon, and larger than what another
 * machine draws differently: the edges of letters.
 */
const CELL = 8;

/**
 * Of a channel, 0 to 255: by how much the mean colour of a square may differ. Letters that are hinted, and smoothed for
 * the stripes of a screen, differ by 16 at most; an icon that is missing by 41.
 */
const SLIGHT = 20;

const bitmapOf = async (url: string) => createImageBitmap(await (await fetch(url)).blob());

const canvasOf = (bitmap: ImageBitmap) => {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('there is no canvas');
  context.drawImage(bitmap, 0, 0);
  return { canvas, context };
};

interface Cells {
  readonly columns: number;
  readonly rows: number;
  /** Of each cell, row by row: its three channels one after the other. */
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

/** Where two pictures differ, as "x, y" in pixels; given by their URLs. Pictures of two sizes differ everywhere. */
export async function differences(one: string, other: string): Promise<readonly string[]> {
  const [first, second] = await Promise.all([cellsOf(one), cellsOf(other)]);
  const { columns, rows, means } = first;
  if (columns !== second.columns || rows !== second.rows)
    return [`${columns} × ${rows} is not ${second.columns} × ${second.rows}`];
  const isOther = (index: number) => Math.abs((means[index] ?? 0) - (second.means[index] ?? 0)) > SLIGHT;
  return Array.from({ length: columns * rows }, (_, cell) => cell)
    .filter(cell => [0, 1, 2].some(channel => isOther(3 * cell + channel)))
    .map(cell => `${CELL * (cell % columns)}, ${CELL * Math.floor(cell / columns)}`);
}

/**
 * A picture, given by its URL, as WebP, which is half as large as PNG: a data URL. What is compared is to be WebP on both
 * sides, as it loses something at the edges of colours.
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

/** Keeps a picture for later runs, if this run is told to: see `npm run pictures`. */
export async function keep(name: string, dataUrl: string) {
  const payload = { name, dataUrl };
  await executeServerCommand<{ isKept: boolean }, typeof payload>('keep-picture', payload);
}
