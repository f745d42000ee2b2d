// `npm start`: builds the script, so that the demo shows the source as it stands, and serves the repository.
import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { freePort } from './free-port.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const DEMO = '/demo/';

execSync('npm run --silent build -- --silent', { cwd: rootDir, stdio: ['ignore', 'ignore', 'inherit'] });

const toDemo = (context, next) => (context.path === '/' ? context.redirect(DEMO) : next());

const port = await freePort(Number(process.env.PORT ?? 8000));
await startDevServer({
  config: { rootDir, port, middleware: [toDemo] },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`http://localhost:${port}${DEMO}`);
