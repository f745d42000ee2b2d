/** The first `length` UTF-16 code units of a longer text, with an ellipsis. Surrogate pairs stay whole. */
export const truncate = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text;
