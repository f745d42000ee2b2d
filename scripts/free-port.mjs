// The first port from `wanted` on that nobody listens on.
import { createServer } from 'node:net';

const isFree = port =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

export const freePort = async wanted => {
  let port = wanted;
  while (!(await isFree(port))) port += 1;
  return port;
};
