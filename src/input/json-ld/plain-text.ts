// Event plugins of content management systems write HTML into JSON-LD, often escaped once too often.
const BLOCK =
  /<\/?(?:p|div|br|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|figure|figcaption|section|article|table|thead|tbody|tr)\b[^<>]*>/gi;
const CELL = /<(?:td|th)\b[^<>]*>/gi;
const INLINE = /<\/?(?:a|abbr|b|cite|em|font|i|img|mark|s|small|span|strong|sub|sup|td|th|u)\b[^<>]*>/gi;
// Of page builders and plugins for WordPress. Other brackets are punctuation.
const SHORTCODE = /\[(\/?)([a-z][\w-]*)([\s=][^[\]]*)?\]/gi;
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

/** Without comments, such as those of WordPress's block editor. (A lazy expression would take quadratic time.) */
const dropComments = (text: string) =>
  text
    .split('<!--')
    .map((part, index) => {
      const end = index ? part.indexOf('-->') : 0;
      return end < 0 ? `<!--${part}` : part.slice(index && end + 3);
    })
    .join('');

/** Without shortcodes: those that are closed again, and those with attributes. */
const dropShortcodes = (text: string) => {
  const tags = [...text.matchAll(SHORTCODE)].map(([, slash = '', name = '']) => slash + name.toLowerCase());
  const seen = new Set(tags);
  return text.replace(SHORTCODE, (code: string, _slash: string, name: string, attributes?: string) => {
    const key = name.toLowerCase();
    const isPair = seen.has(key) && seen.has(`/${key}`);
    return isPair || /\s[\w-]+=["']/.test(attributes ?? '') ? (name.includes('_') ? '\n\n' : '') : code;
  });
};

/**
 * Converts a text that may be HTML to plain text: entities are decoded, block tags become blank lines, and inline tags,
 * comments and shortcodes are removed. Everything else may be intended and stays: "a < b", or "the <canvas> element".
 */
export const plainText = (text: string) => {
  const decoded = decode(text);
  const blocks = dropComments(decoded).replace(BLOCK, '\n\n');
  // WordPress writes line breaks in such a text as a backslash and an n.
  const broken = blocks === decoded ? blocks : blocks.replaceAll('\\n', '\n');
  return dropShortcodes(broken.replace(CELL, ' ').replace(INLINE, ''));
};
