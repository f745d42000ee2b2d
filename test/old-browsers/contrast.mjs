// Contrast by the formula of WCAG 2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), of colours as [red, green, blue].

const linear = channel => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export const contrast = (one, other) => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

export const hex = color =>
  `#${color.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
