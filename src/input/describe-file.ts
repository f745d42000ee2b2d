import type { RemoteState } from './remote-file.js';

/**
 * Describes what stands at `src`. (An issue explains why a request has failed.)
 *
 * @param src absolute URL
 * @param requestedAt instant in milliseconds
 */
export const describeFile = (
  src: string,
  { loaded }: Pick<RemoteState, 'loaded'>,
  requestedAt: number | undefined,
): string => {
  const asked = requestedAt === undefined ? 'not asked for' : new Date(requestedAt).toUTCString();
  const answer = loaded ? `loaded from ${loaded.url}` : 'nothing is loaded';
  return `File ${src}: ${answer}; last request: ${asked}`;
};
