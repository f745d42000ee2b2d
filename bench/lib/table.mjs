// Tables of Markdown.
/** @param columns of each: its heading, and whether it is of figures, which stand at the right */
export const table = (columns, rows) =>
  [columns.map(({ heading }) => heading), columns.map(({ isFigure }) => (isFigure ? '---:' : '---')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');

export const figure = number => number.toLocaleString('en', { maximumFractionDigits: 1 });
