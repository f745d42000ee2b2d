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

/** Records what `run` makes the browser do. */
export const tracing = async (tab, categories, run) => {
  await tab.tracing.start({ categories: [...categories, 'blink.user_timing'] });
  const result = await run();
  const trace = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
  return { result, trace };
};
