import { waitUntil } from '@open-wc/testing';

/** Waits for what a busy machine is slow with, such as to tell that a `<details>` was opened. */
export const until = (isTrue: () => boolean, otherwise: string, interval = 50) =>
  waitUntil(isTrue, otherwise, { interval, timeout: 10_000 });
