// As much of WebDriver (https://www.w3.org/TR/webdriver2/) as a launcher needs, for there is nothing in npm that drives
// WebKitGTK and installs without downloads.
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const STARTED_WITHIN = 30_000;
const ANSWERED_WITHIN = 30_000;

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const callOf =
  base =>
  async (method, path, body, within = ANSWERED_WITHIN) => {
    const answer = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(within),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };

const untilItAnswers = async call => {
  const end = Date.now() + STARTED_WITHIN;
  for (;;) {
    const error = await call('GET', '/status', undefined, 1000).then(
      () => undefined,
      error => error,
    );
    if (!error) return;
    if (Date.now() > end) throw error;
    await wait(50);
  }
};

/** Opens a browser by the driver that listens, or is about to, on a port of this machine. */
export async function openSession(port, capabilities) {
  const call = callOf(`http://127.0.0.1:${port}`);
  await untilItAnswers(call);
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const inSession = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  return {
    goTo: url => inSession('POST', '/url', { url }),
    run: script => inSession('POST', '/execute/sync', { script, args: [] }),
    close: () => inSession('DELETE', ''),
  };
}
