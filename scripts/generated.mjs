// What is generated inside of a text that is written by hand, between two marks.

/** The text with something else between the marks of a name. */
export const withGenerated = (text, name, generated) => {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`there is no ${start} … ${end} to write into`);
  return `${before}${start}\n\n${generated}\n\n${end}${after}`;
};
