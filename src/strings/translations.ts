import { ar } from './ar.js';
import { bn } from './bn.js';
import { de } from './de.js';
import { enUs } from './en-us.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { packStrings } from './pack-strings.js';
import { pt } from './pt.js';
import { ptPt } from './pt-pt.js';
import { ru } from './ru.js';
import { sw } from './sw.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { ur } from './ur.js';
import { vi } from './vi.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

/**
 * The languages other than English, packed. The build evaluates this module (see rollup.config.mjs), so that the script
 * has only the result. Related languages stand side by side, where compression finds what they have in common; a region
 * follows its language, and is the difference.
 */
export const PACKED_TRANSLATIONS: string = packStrings([
  ...[enUs, fr, de, pt, ptPt, it, tr, es, vi, id, sw],
  ...[ur, fa, ar, he, ru, uk, bn, ja, zhHans, zhHant, ko],
]);
