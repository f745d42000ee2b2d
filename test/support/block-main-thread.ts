/** Keeps the thread busy for some milliseconds. */
export const blockMainThread = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};
