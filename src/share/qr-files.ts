import { drawQr } from './qr.js';

// Pixels to a module: sharp on a poster of A4.
const SCALE = 16;

const toSvg = (url: string) => {
  const { viewBox, path } = drawQr(url);
  const [x, y, side] = viewBox.split(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path fill="#fff" d="M${x} ${y}h${side}v${side}h-${side}z"/><path d="${path}" shape-rendering="crispEdges"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};

const toPng = (url: string) => {
  const { side, viewBox, path } = drawQr(url);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return '';
  const [x = 0, y = 0] = viewBox.split(' ').map(Number);
  context.scale(SCALE, SCALE);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.translate(-x, -y);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return canvas.toDataURL();
};

/** The QR code of a URL as files to print: each a URL with the file in it. */
export const QR_FILES = [
  { name: 'event-qr.svg', toUrl: toSvg },
  { name: 'event-qr.png', toUrl: toPng },
] as const;
