// Texts, unclosed ones too; what stands around JSON in pages: CDATA, comments and tags of editors, a byte order mark, a
// semicolon; and a comma that no value follows. Each alternative reads on from where it began, so the whole is linear.
const TOKEN =
  /"(?:[^"\\]+|\\[^])*"?|<!\[CDATA\[|\]\]>|<!--|-->|\/\/|\/\*|\*\/|<\/?[a-z][^<>"]*>|[\ufeff;]|,(?!\s*(?:["{[\dtfn]|-\d|<b))/gi;

// RFC 8259, 7: valid escapes; a lone backslash; and what must be escaped.
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CHARACTER = /\\["\\/bfnrtu]|\\|[\0-\x1f]/g;

const repairText = (text: string) =>
  text.replace(CHARACTER, found =>
    found === '\\' ? '' : found > '\\' ? found : JSON.stringify(found).slice(1, -1),
  );

/**
 * Parses JSON, and what other readers of JSON-LD take for it as well: inside CDATA or a comment, with a byte order mark,
 * raw line breaks in texts, escapes that JSON does not know, such as `\'`, or a comma or semicolon too many.
 *
 * @throws SyntaxError of `JSON.parse`
 */
export const parseLenientJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      return JSON.parse(text.replace(TOKEN, token => (token.startsWith('"') ? repairText(token) : '')));
    } catch {
      throw error;
    }
  }
};
