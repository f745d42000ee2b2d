// Reads a trace of Chromium.

/** @returns the events of the page's main thread until it was rendered */
const untilRendered = ({ traceEvents }) => {
  const rendered = traceEvents.findLast(({ name }) => name === 'rendered');
  const started = traceEvents.findLast(
    ({ name, pid, ts }) => name === 'navigationStart' && pid === rendered.pid && ts < rendered.ts,
  );
  return traceEvents.filter(
    ({ pid, tid, ts }) =>
      pid === rendered.pid && tid === rendered.tid && ts >= started.ts && ts <= rendered.ts,
  );
};

/** In milliseconds: compiling and running the scripts of a page. */
export const evaluation = trace =>
  untilRendered(trace)
    .filter(({ name }) => name === 'EvaluateScript')
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);

/** The trace of what `run` makes the browser do. */
export const traceOf = async (tab, run) => {
  await tab.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
  await run();
  return JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
};
