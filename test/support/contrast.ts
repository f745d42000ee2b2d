const painted = new Map<string, readonly number[]>();

const paintNow = (color: string): readonly number[] => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas context');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

/** The sRGB channels, 0 to 255, of any CSS colour as painted. */
export const paint = (color: string): readonly number[] => {
  const channels = painted.get(color) ?? paintNow(color);
  painted.set(color, channels);
  return channels;
};

/** Relative luminance, WCAG 2.2. */
const luminance = (color: string) => {
  const [red = 0, green = 0, blue = 0] = paint(color).map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of two CSS colours, WCAG 2.2: 1 to 21. */
export const contrast = (one: string, other: string) => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};
