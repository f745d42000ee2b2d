import { ALL_STRINGS } from '../../src/strings/all-strings.js';

/** Tags of all languages that the card speaks by itself. */
export const TAGS = ALL_STRINGS.map(({ language }) => language);
