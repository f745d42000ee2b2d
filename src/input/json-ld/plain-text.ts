// What event plugins of content systems write into JSON-LD: markup of paragraphs, often escaped for HTML once too often.
const BLOCK = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|blockquote)\b[^<>]*>/gi;
const INLINE = /<\/?(?:a|b|em|i|span|strong|u)\b[^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|hellip|raquo|rsquo|[mn]dash));/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  raquo: '»',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
};

const LAST_CODE_POINT = 0x10ffff;

const decode = (text: string) =>
  text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) => {
    const point = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    if (point === undefined) return NAMED[name?.toLowerCase() ?? ''] ?? entity;
    return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : entity;
  });

/**
 * The words of a text that may have been written for HTML: entities become the characters that they stand for, block tags
 * blank lines, and inline tags nothing. Everything else stays, as it may be meant: "a < b", or "the <canvas> element".
 */
export const plainText = (text: string) => {
  const decoded = decode(text);
  const blocks = decoded.replace(BLOCK, '\n\n');
  // WordPress writes the line breaks of such a text as a backslash and an n.
  const broken = blocks === decoded ? blocks : blocks.replaceAll('\\n', '\n');
  return broken.replace(INLINE, '');
};
