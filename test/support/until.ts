import { waitUntil } from '@open-wc/testing';

/** Waits for a condition that takes long on a busy machine, such as the `toggle` event of `<details>`. */
export const until = (isTrue: () => boolean, otherwise: string, interval = 50) =>
  waitUntil(isTrue, otherwise, { interval, timeout: 10_000 });
