import { ALL_STRINGS } from '../../src/strings/all-strings.js';

/** Tags of all built-in languages. */
export const TAGS = ALL_STRINGS.map(({ language }) => language);

/** Those that are translations. */
export const TRANSLATED_TAGS = TAGS.filter(tag => !tag.startsWith('en'));
