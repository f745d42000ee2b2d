// What V8 saw of a script, told by places in the files that it was made from. Of the branches that there are, it counts
// all but the defaults of parameters and of parts that are taken out of an object or a list.
import { SourceMap } from 'node:module';
import { parseAst } from 'rollup/parseAst';

/** By character of a script: how often it was run. V8 tells ranges inside of ranges; the innermost is right. */
const countsOf = ({ source, functions }) => {
  const widthOf = ({ startOffset, endOffset }) => endOffset - startOffset;
  const ranges = functions.flatMap(({ ranges }) => ranges).sort((a, b) => widthOf(b) - widthOf(a));
  const counts = new Float64Array(source.length);
  for (const { startOffset, endOffset, count } of ranges) counts.fill(count, startOffset, endOffset);
  return counts;
};

/** What the map knows of the wanted files, in order: places in the script, and in a file, as editors count. */
const placesOf = (source, map, isWanted) => {
  const sourceMap = new SourceMap(map);
  let start = 0;
  return source.split('\n').flatMap((text, line) => {
    const places = [];
    const isSearched = isWanted(sourceMap.findEntry(line, text.length).originalSource); // no line has code of two files
    for (let column = 0; isSearched && column < text.length; column += 1) {
      const entry = sourceMap.findEntry(line, column);
      if (entry.generatedLine !== line || entry.generatedColumn !== column) continue;
      const { originalSource: file, originalLine, originalColumn } = entry;
      places.push({ offset: start + column, file, line: originalLine + 1, column: originalColumn + 1 });
    }
    start += text.length + 1;
    return places;
  });
};

/** The ends of blocks are left out: nothing can happen there. */
const isCode = text => /[^\s{}();,]/.test(text);

/** Stretches of code that were never run. */
const gapsOf = (source, counts) => {
  const gaps = [];
  let end;
  for (let start = counts.indexOf(0); start >= 0; start = counts.indexOf(0, end)) {
    end = start;
    while (counts[end] === 0) end += 1;
    if (isCode(source.slice(start, end))) gaps.push({ start, end });
  }
  return gaps;
};

const nodesOf = node => {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  return node?.type ? [node, ...Object.values(node).flatMap(nodesOf)] : [];
};

/** The part of a node that may be passed over, where the way around it has no code that V8 could count. */
const guardedOf = (node, source) => {
  if (node.type === 'IfStatement' && !node.alternate) return node.consequent;
  if (node.type === 'LogicalExpression') return node.right;
  if (!node.optional) return undefined;
  return { start: source.indexOf('?.', (node.object ?? node.callee).end), end: node.end };
};

/** The guarded parts that were run each time that their guard was. */
const unguardedOf = (source, counts) =>
  nodesOf(parseAst(source)).flatMap(node => {
    const part = guardedOf(node, source);
    return part && counts[node.start] && counts[node.start] === counts[part.start] ? [part] : [];
  });

/**
 * Where code begins that was never run, a branch, a function or the rest of a block, and where it was never passed over,
 * after an `if`, `&&`, `||`, `??` or `?.`. `lines` and `files` are those that have code.
 */
export const missedOf = (script, map, isWanted) => {
  const counts = countsOf(script);
  const places = placesOf(script.source, map, isWanted);
  const tell = (what, stretches) =>
    stretches.flatMap(({ start, end }) => {
      const place = places.find(({ offset }) => offset >= start && offset < end);
      return place ? [{ ...place, what }] : [];
    });
  return {
    missed: [
      ...tell('never run', gapsOf(script.source, counts)),
      ...tell('never passed over', unguardedOf(script.source, counts)),
    ],
    lines: new Set(places.map(({ file, line }) => `${file}:${line}`)),
    files: new Set(places.map(({ file }) => file)),
  };
};
