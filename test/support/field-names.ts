import * as fields from '../../src/model/fields.js';
import { SETTINGS_FIELDS, type CardAttributes } from '../../src/model/settings.js';

export type { EventAttributes } from '../../src/model/fields.js';

/** Names of the fields of an event that have an attribute. */
export const EVENT_FIELDS = Object.keys(fields.EVENT_FIELDS) as readonly (keyof fields.EventAttributes)[];

/** Names of the settings that have a parser. */
export const SETTINGS = Object.keys(SETTINGS_FIELDS) as readonly Exclude<
  keyof CardAttributes,
  'structuredData'
>[];

const PARSERS: Readonly<Record<string, { readonly attribute?: string }>> = {
  ...fields.EVENT_FIELDS,
  ...SETTINGS_FIELDS,
};

/** The attribute of a field: `startDate` → `start-date`. */
export const attributeOf = (field: string) => PARSERS[field]?.attribute ?? field;
