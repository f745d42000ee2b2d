// See test/runner/answers.mjs, which answers.

/** What a server does with a request: see there. */
export type Answer = 'hangs' | 'stops' | 'drips' | 'whole';

/**
 * An address of this origin that no other test asks for.
 *
 * @param answers to the first request, to the second, and so on; the last one stays
 * @param body what there is to answer
 * @param ms from one byte that drips to the next
 */
export const slowUrl = (answers: readonly Answer[], body: string, ms = 1000) =>
  `/test/answers/${answers.join()}?${new URLSearchParams({ body, ms: String(ms), only: crypto.randomUUID() })}`;
