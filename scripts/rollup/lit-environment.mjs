// Lets Lit, in the script, read `src/platform/lit-environment.ts` in place of the page's own `globalThis`, and call its methods in
// place of those of `document`.
import { resolve } from 'node:path';

const LIT = /[\\/](lit-html|lit-element|@lit[\\/]reactive-element)[\\/][\w-]+\.js$/;
const LIT_HTML = /lit-html\.js$/;

/** Lit keeps the document under a short name of its own, and calls five methods of it. */
const callOwnMethods = code => {
  const [, name] = /\b(\w)=document,/.exec(code) ?? [];
  const calls = new RegExp(
    `(?<=\\b|\\?\\?)${name}(?=\\.create(?:Comment|Element|TextNode|TreeWalker)\\(|\\)\\.importNode\\()`,
    'g',
  );
  return [code.replace(calls, 'litDocument'), code.match(calls)?.length];
};

/** @param from the module that exports both */
export const litEnvironment = ({ from }) => ({
  name: 'lit-environment',
  transform(code, id) {
    if (!LIT.test(id)) return null;
    const [called, calls] = LIT_HTML.test(id) ? callOwnMethods(code) : [code, 5];
    if (calls !== 5) this.error(`Lit calls the document in ${calls} places, and not in 5 as it used to`);
    const given = called
      .replace(/=globalThis\b/g, '=litGlobal')
      // a global that Lit makes, and then reads as a variable
      .replace(/(?<![.\w])(?=litPropertyMetadata\b)/g, 'litGlobal.');
    const names = ['litGlobal', 'litDocument'].filter(name => given.includes(name));
    if (!names.length) return null;
    return { code: `import{${names}}from${JSON.stringify(resolve(from))};${given}`, map: null };
  },
});
