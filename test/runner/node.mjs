// executeServerCommand('node', { module, call, timeZones }): calls an exported function of a TypeScript module in a
// separate Node process, once in each of `timeZones`, and returns a list of the results. Engines handle an emulated
// zone differently from the system's zone, so emulation in a browser is not enough. The test runner waits at most 20
// seconds for a response. A busy machine may need longer: the response is then `{}` instead of `{ result }`, and the
// caller repeats the call.
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
const FOLDER = 'node_modules/.cache/event-card-tests';
const ANSWERED_WITHIN = 10_000;
const bundles = new Map();
const calls = new Map();

async function bundle(module) {
  await mkdir(FOLDER, { recursive: true });
  const outfile = resolve(FOLDER, `${module.replace(/\W/g, '-')}.mjs`);
  await build({
    entryPoints: [module],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return pathToFileURL(outfile).href;
}

async function start({ module, call, timeZones }) {
  if (!bundles.has(module)) bundles.set(module, bundle(module));
  const script = `const { ${call} } = await import(${JSON.stringify(await bundles.get(module))});
    const result = [];
    for (const zone of ${JSON.stringify(timeZones)}) {
      process.env.TZ = zone; // applies to dates created from here on
      result.push(await ${call}());
    }
    process.stdout.write(JSON.stringify(result));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    maxBuffer: 2 ** 24,
  });
  return { result: JSON.parse(stdout) };
}

export function nodePlugin() {
  return {
    name: 'node',
    async executeCommand({ command, payload }) {
      if (command !== 'node') return undefined;
      const key = JSON.stringify(payload);
      if (!calls.has(key)) calls.set(key, start(payload));
      const answer = await Promise.race([calls.get(key), wait(ANSWERED_WITHIN, {})]);
      if ('result' in answer) calls.delete(key);
      return answer;
    },
  };
}
