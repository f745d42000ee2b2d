/** The first so many UTF-16 code units of a longer text, with an ellipsis; half of a character is not left behind. */
export const truncate = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text;
