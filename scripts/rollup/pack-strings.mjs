import { basename } from 'node:path';
import { transform } from 'esbuild';

const LANGUAGE = /src\/strings\/(?!en\.)[\w-]+\.ts$/;

/** Whatever stands for names in a sentence is found again in it: they are put in unchanged, wherever the words are. */
const PLACES = ['{0}', '{1}', '{2}'];

const listWords = strings =>
  Object.values(strings).flatMap(value => {
    if (typeof value === 'object') return listWords(value);
    return typeof value === 'function' ? value(...PLACES.slice(0, value.length)) : value;
  });

/** Puts the words of each language into the script as a list, which src/strings/decode-strings.ts reads. */
export const packStrings = () => ({
  name: 'pack-strings',
  async transform(code, id) {
    if (!LANGUAGE.test(id) || !code.includes(': Strings = {')) return undefined;
    const module = await transform(code, { loader: 'ts', charset: 'utf8' });
    const [[name, strings]] = Object.entries(
      await import(`data:text/javascript,${encodeURIComponent(module.code)}`),
    );
    const words = listWords(strings);
    if (words.some(word => word.includes('|'))) this.error(`${basename(id)} has a word with a |`);
    return {
      code: `import { decodeStrings } from './decode-strings.js';\nexport const ${name} = decodeStrings(${JSON.stringify(words.join('|'))});`,
      map: null,
    };
  },
});
