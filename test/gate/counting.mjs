// An esbuild plugin that has Istanbul count how often each statement, function and branch of the wanted files is run.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { transform } from 'esbuild';
import { createInstrumenter } from 'istanbul-lib-instrument';

/** Istanbul counts nothing at these. Written out, they are conditions, and it counts both ways of those. */
const WRITTEN_OUT = { 'optional-chain': false, 'nullish-coalescing': false, 'logical-assignment': false };

const instrumenter = createInstrumenter({
  esModules: true,
  coverageGlobalScope: 'globalThis',
  coverageGlobalScopeFunc: false,
});

/** `written`, a map, is told by file what Istanbul read: the code without types, and its way back to the source. */
export const counting = (isWanted, written) => ({
  name: 'counting',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const file = relative('.', path).replaceAll('\\', '/');
      if (!isWanted(file)) return undefined;
      const { code, map } = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        target: 'es2022',
        supported: WRITTEN_OUT,
        sourcemap: 'external',
      });
      written.set(file, { code, map: JSON.parse(map) });
      return { contents: instrumenter.instrumentSync(code, file) };
    });
  },
});
