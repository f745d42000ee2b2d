import type { RawEvent } from '../../src/input/raw-event.js';
import { readEvent } from '../../src/model/event-details.js';

/** The event as it is told by attributes alone, on a page at `base`. */
export const readAttributes = (raw: RawEvent, base: string) => {
  const { details, problems } = readEvent([{ name: 'attributes', raw, base }]);
  return { details, problems };
};
