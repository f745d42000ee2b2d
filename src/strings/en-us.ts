import { en } from './en.js';
import type { Strings } from './strings.js';

/** English of the United States, where it differs. */
export const enUs: Strings = {
  ...en,
  language: 'en-US',
  status: { ...en.status, cancelled: 'Canceled' },
  notice: { ...en.notice, cancelled: 'This event has been canceled.' },
  programme: 'Program and background',
};
