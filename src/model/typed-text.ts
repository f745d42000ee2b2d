// No date, price or duration is longer, and some of the expressions take quadratic time.
const MAX_LENGTH = 200;

/**
 * The text as it was typed: without what word processors, phones and chats put in place of ASCII. Quotes around it, marks of
 * direction, joiners and soft hyphens are removed; dashes and minus signs are hyphens; full-width characters are ASCII. '' for a long text.
 */
export const toTyped = (text: string) =>
  (text.length > MAX_LENGTH ? '' : text)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\uff01-\uff5e]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .replace(/^["'\u2018-\u201f«»‹› ]+|["'\u2018-\u201f«»‹› ]+$/g, '');
