// Makes Lit in the script use `src/platform/lit-environment.ts` instead of the page's `globalThis`, and its methods
// instead of those of `document`.
import { resolve } from 'node:path';

const LIT = /[\\/](lit-html|lit-element|@lit[\\/]reactive-element)[\\/][\w-]+\.js$/;
const LIT_HTML = /lit-html\.js$/;

/** Lit has a short variable for `document`, and calls five of its methods. */
const callOwnMethods = code => {
  const [, name] = /\b(\w)=document,/.exec(code) ?? [];
  const calls = new RegExp(
    `(?<=\\b|\\?\\?)${name}(?=\\.create(?:Comment|Element|TextNode|TreeWalker)\\(|\\)\\.importNode\\()`,
    'g',
  );
  return [code.replace(calls, 'litDocument'), code.match(calls)?.length];
};

/** @param from module that exports both */
export const litEnvironment = ({ from }) => ({
  name: 'lit-environment',
  transform(code, id) {
    if (!LIT.test(id)) return null;
    const [called, calls] = LIT_HTML.test(id) ? callOwnMethods(code) : [code, 5];
    if (calls !== 5) this.error(`Lit calls the document in ${calls} places, and not in 5 as it used to`);
    const given = called
      .replace(/=globalThis\b/g, '=litGlobal')
      // a global that Lit creates and then reads as a variable
      .replace(/(?<![.\w])(?=litPropertyMetadata\b)/g, 'litGlobal.');
    const names = ['litGlobal', 'litDocument'].filter(name => given.includes(name));
    if (!names.length) return null;
    return { code: `import{${names}}from${JSON.stringify(resolve(from))};${given}`, map: null };
  },
});
