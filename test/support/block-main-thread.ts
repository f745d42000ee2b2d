/** Blocks the main thread for some milliseconds. */
export const blockMainThread = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};
