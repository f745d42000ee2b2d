import { en } from './en.js';
import { unpackStrings } from './pack-strings.js';
import type { Strings } from './strings.js';
import { PACKED_TRANSLATIONS } from './translations.js';

/** The texts of all languages that the card speaks by itself. */
export const ALL_STRINGS: readonly Strings[] = [en, ...unpackStrings(PACKED_TRANSLATIONS)];
