import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import type { Strings } from './strings.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

/** The words of all languages that the card speaks by itself. */
export const ALL_STRINGS: readonly Strings[] = [
  ar,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  pt,
  ru,
  tr,
  uk,
  vi,
  zhHans,
  zhHant,
];
