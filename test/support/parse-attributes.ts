import type { RawEvent } from '../../src/model/fields.js';
import { parseEvent } from '../../src/model/event-details.js';

/** The event from attributes alone, on a page at `base`. */
export const parseAttributes = (raw: RawEvent, base: string) => {
  const { details, issues } = parseEvent([{ name: 'attributes', raw, base }]);
  return { details, issues };
};
