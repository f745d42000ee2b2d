// Event plugins of content management systems write HTML into JSON-LD, often escaped once too often.
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
 * Converts a text that may be HTML to plain text: entities are decoded, block tags become blank lines, and inline tags are
 * removed. Everything else may be intended and stays: "a < b", or "the <canvas> element".
 */
export const plainText = (text: string) => {
  const decoded = decode(text);
  const blocks = decoded.replace(BLOCK, '\n\n');
  // WordPress writes line breaks in such a text as a backslash and an n.
  const broken = blocks === decoded ? blocks : blocks.replaceAll('\\n', '\n');
  return broken.replace(INLINE, '');
};
