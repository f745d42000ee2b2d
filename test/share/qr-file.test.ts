import { expect } from '@open-wc/testing';
import { qrFileUrl } from '../../src/share/qr-file.js';
import { drawQr } from '../../src/share/qr.js';
import { pixelsOf } from '../support/scan.js';

const svgOf = (url: string) => decodeURIComponent(url.replace(/^.*?,/, ''));

describe('qrFileUrl', () => {
  const code = drawQr('https://ngo.example/event?id=1&lang=%D8%AF');
  const file = qrFileUrl(code);

  it('draws dark modules on white, including the quiet zone', async () => {
    const { data, width } = await pixelsOf(file);
    const pixelAt = (x: number, y: number) => [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 4)];
    const white = [255, 255, 255, 255];
    expect([pixelAt(0, 0), pixelAt(width - 1, width - 1)]).to.eql([white, white]);
    // A finder pattern begins right after the four modules of the quiet zone.
    const firstModule = Math.round((4.5 * width) / code.side);
    expect(pixelAt(firstModule, firstModule)).to.eql([0, 0, 0, 255]);
  });

  it('returns an SVG data URL with the path of the code', () => {
    expect(file).to.match(/^data:image\/svg\+xml,[^#<>"\s]*$/);
    const { documentElement } = new DOMParser().parseFromString(svgOf(file), 'image/svg+xml');
    expect(documentElement.getAttribute('viewBox')).to.equal(code.viewBox);
    const [, drawing] = documentElement.querySelectorAll('path');
    expect(drawing?.getAttribute('d')).to.equal(code.path);
  });
});
