// Slow and unresponsive answers from the test server, as a page can fake a response but not a connection.
// `/test/slow-server/hangs,whole?body=…` never answers the first request for that URL, and answers all others with
// `body`. Other query parameters make the URL unique to a test. See test/support/slow-server.ts.
const PATH = '/test/slow-server/';

/** Ways to answer; no headers have been sent yet. */
const ANSWERS = {
  /** Never answers. */
  hangs() {},

  /** Sends headers and half of the body, then nothing. */
  stops(response, body) {
    response.write(body.subarray(0, Math.ceil(body.length / 2)));
  },

  /** Sends the whole body, one byte every `ms` milliseconds. */
  drips(response, body, { ms = 1000 }) {
    const bytes = body.values();
    const timer = setInterval(() => {
      const { value, done } = bytes.next();
      if (done) response.end();
      else response.write(Uint8Array.of(value));
    }, Number(ms));
    response.once('close', () => clearInterval(timer));
  },

  /** Sends the whole body at once. */
  whole(response, body) {
    response.end(body);
  },
};

/**
 * Koa middleware. An open response ends with its connection, which the page closes when it aborts the request, and the
 * test runner when it stops.
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
    context.respond = false; // Koa would end the response
    context.res.setHeader('content-type', 'application/json');
    context.res.statusCode = 200;
    ANSWERS[names[Math.min(times, names.length - 1)]](context.res, Buffer.from(body), settings);
  };
};
