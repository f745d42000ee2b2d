// Kindred languages stand side by side, here and so in the script: what compresses it finds their common words sooner.
import { en } from './en.js';
import { de } from './de.js';
import { fr } from './fr.js';
import { es } from './es.js';
import { pt } from './pt.js';
import { it } from './it.js';
import { tr } from './tr.js';
import { vi } from './vi.js';
import { ru } from './ru.js';
import { uk } from './uk.js';
import { ar } from './ar.js';
import { he } from './he.js';
import { ja } from './ja.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';
import { ko } from './ko.js';
import type { Strings } from './strings.js';

/** The words of all languages that the card speaks by itself. */
export const ALL_STRINGS: readonly Strings[] = [
  ...[en, de, fr, es, pt, it, tr, vi],
  ...[ru, uk, ar, he, ja, zhHans, zhHant, ko],
];
