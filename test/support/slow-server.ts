// See test/runner/slow-server.mjs.

/** How the server answers a request. */
export type Answer = 'hangs' | 'stops' | 'drips' | 'whole';

/**
 * A unique URL of this origin.
 *
 * @param answers to the first request, the second and so on; the last one repeats
 * @param body of complete answers
 * @param ms between two bytes of an answer that drips
 */
export const slowUrl = (answers: readonly Answer[], body: string, ms = 1000) =>
  `/test/slow-server/${answers.join()}?${new URLSearchParams({ body, ms: String(ms), only: crypto.randomUUID() })}`;
