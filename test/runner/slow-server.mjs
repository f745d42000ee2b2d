// A server that is slow or silent, on the test runner's own server, as a page can fake a server but not a connection.
// `/test/slow-server/hangs,whole?body=…` hangs at the first request of that address, and answers with `body` from the second
// on. The address is a test's own by what else its query says. See test/support/slow-server.ts.
const PATH = '/test/slow-server/';

/** What becomes of a response whose headers are not sent yet. */
const ANSWERS = {
  /** No answer, ever. */
  hangs() {},

  /** Headers and half of the body, then silence. */
  stops(response, body) {
    response.write(body.subarray(0, Math.ceil(body.length / 2)));
  },

  /** The whole body, a byte every `ms` milliseconds. */
  drips(response, body, { ms = 1000 }) {
    const bytes = body.values();
    const timer = setInterval(() => {
      const { value, done } = bytes.next();
      if (done) response.end();
      else response.write(Uint8Array.of(value));
    }, Number(ms));
    response.once('close', () => clearInterval(timer));
  },

  /** The whole body, at once. */
  whole(response, body) {
    response.end(body);
  },
};

/**
 * Koa middleware. A response that is open is closed with its connection: by the page that gives it up, or by the test
 * runner, which destroys all connections when it stops.
 */
export const slowServer = () => {
  const timesAsked = new Map();
  return async (context, next) => {
    if (!context.path.startsWith(PATH)) return next();
    const names = context.path.slice(PATH.length).split(',');
    if (!names.every(name => Object.hasOwn(ANSWERS, name)))
      return context.throw(404, `none of ${Object.keys(ANSWERS).join(', ')}`);
    const times = timesAsked.get(context.url) ?? 0;
    timesAsked.set(context.url, times + 1);
    const { body = '', ...settings } = context.query;
    context.respond = false; // Koa would end it
    context.res.setHeader('content-type', 'application/json');
    context.res.statusCode = 200;
    ANSWERS[names[Math.min(times, names.length - 1)]](context.res, Buffer.from(body), settings);
  };
};
