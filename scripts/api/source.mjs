// The source as TypeScript understands it: its declarations, their types, and what their comments say.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const program = ts.createProgram([`${ROOT}src/index.ts`], { ...options, types: [] });

export const checker = program.getTypeChecker();

const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${ROOT}src/`));

/** The declarations of a file, at its top. */
export const statementsOf = path => program.getSourceFile(`${ROOT}${path}`).statements;

/** The text of a file. */
export const textOf = path => program.getSourceFile(`${ROOT}${path}`).text;

/** The texts of the files in a folder. */
export const textsIn = folder =>
  files.filter(({ fileName }) => fileName.startsWith(`${ROOT}${folder}`)).map(({ text }) => text);

/** What the comment at a declaration says, without its tags. */
export const commentOf = node =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const entry = program.getSourceFile(`${ROOT}src/index.ts`);

/** A type written out; names that a file keeps to itself are replaced by what they stand for. */
export const writeType = type => checker.typeToString(type, entry, ts.TypeFormatFlags.NoTruncation);

const tagsIn = node => {
  const own = (node.jsDoc ?? []).flatMap(({ tags = [] }) => [...tags]);
  const below = [];
  ts.forEachChild(node, child => {
    below.push(...tagsIn(child));
  });
  return [...own, ...below];
};

const allTags = files.flatMap(tagsIn);

/** What comments anywhere say after a tag, `@csspart title - The title`, in order of the names. */
export function tagged(tag) {
  const rows = allTags
    .filter(({ tagName }) => tagName.text === tag)
    .map(({ comment }) => {
      const [, name, meaning] = /^(\S*?)\s*- (.+)$/s.exec(ts.getTextOfJSDocComment(comment)) ?? [];
      if (!meaning)
        throw new Error(`@${tag} ${ts.getTextOfJSDocComment(comment)}: expected "name - meaning"`);
      return { name, meaning: meaning.replace(/\s+/g, ' ').trim() };
    });
  const names = rows.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length) throw new Error(`@${tag} is said twice: ${twice.join(', ')}`);
  return rows;
}
