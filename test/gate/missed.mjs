// What was missed of a file by what Istanbul counted in it, told by places in its source, as editors count them.
import { SourceMap } from 'node:module';
import { parseAst } from 'rollup/parseAst';

const NEVER_RUN = 'never run';
const NEVER_PASSED_OVER = 'never passed over';

const notRunOf = ({ s, f, b, statementMap, fnMap, branchMap }) => [
  ...Object.keys(s).flatMap(id => (s[id] ? [] : [{ what: NEVER_RUN, ...statementMap[id].start }])),
  ...Object.keys(f).flatMap(id => (f[id] ? [] : [{ what: NEVER_RUN, ...fnMap[id].decl.start }])),
  ...Object.entries(branchMap).flatMap(([id, { loc, locations }]) =>
    locations
      .filter((_, way) => !b[id][way])
      // the way around an `if` without `else` has no place
      .map(({ start }) =>
        start.line ? { what: NEVER_RUN, ...start } : { what: NEVER_PASSED_OVER, ...loc.start },
      ),
  ),
];

const logicalsOf = node => {
  if (Array.isArray(node)) return node.flatMap(logicalsOf);
  if (!node?.type) return [];
  return [...(node.type === 'LogicalExpression' ? [node] : []), ...Object.values(node).flatMap(logicalsOf)];
};

const firstOperandOf = node => (node.type === 'LogicalExpression' ? firstOperandOf(node.left) : node);

const placeAt = (code, offset) => {
  const lines = code.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1).length };
};

const nameOf = ({ line, column }) => `${line}:${column}`;

/** What stands after an `&&` or `||` and was run each time that what stands before it was. */
const neverPassedOverOf = (code, { b, branchMap }) => {
  const counts = new Map(
    Object.entries(branchMap).flatMap(([id, { locations }]) =>
      locations.map(({ start }, way) => [nameOf(start), b[id][way]]),
    ),
  );
  return logicalsOf(parseAst(code)).flatMap(({ left, right }) => {
    const [before, after] = [left, right].map(side => placeAt(code, firstOperandOf(side).start));
    const count = counts.get(nameOf(before));
    return count && count === counts.get(nameOf(after)) ? [{ what: NEVER_PASSED_OVER, ...after }] : [];
  });
};

export const missedOf = ({ code, map }, counted) => {
  const sourceMap = new SourceMap(map);
  const places = [...notRunOf(counted), ...neverPassedOverOf(code, counted)].map(({ what, line, column }) => {
    const { originalLine, originalColumn } = sourceMap.findEntry(line - 1, column);
    return { what, line: originalLine + 1, column: originalColumn + 1 };
  });
  return [...new Map(places.map(place => [nameOf(place), place])).values()];
};
