import type { QrCode } from './qr.js';

/**
 * A QR code as an SVG file, which prints sharp at any size: a data URL. There is no PNG, as browsers that resist
 * fingerprinting add noise to the output of a canvas.
 */
export const qrFileUrl = ({ side, viewBox, path }: QrCode) => {
  const [x, y] = viewBox.split(' ');
  const field = `<path fill="#fff" d="M${x} ${y}h${side}v${side}h-${side}z"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${field}<path d="${path}" shape-rendering="crispEdges"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};
