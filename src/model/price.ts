import { attempt } from '../utils/attempt.js';
import { toTyped } from './typed-text.js';

/** A price, or a range of prices, with the currency that is written beside it. */
export interface Price {
  readonly low: number;
  readonly high: number;
  /** An ISO 4217 code, or a symbol such as `$`. */
  readonly mark: string | undefined;
  readonly text: string;
}

// A whole part, perhaps in groups of three, and decimals, or the dash that stands for none in "20.–".
const AMOUNT = /^(\d{1,3}(?:([,.'’ ])\d{3})(?:\2\d{3})*|\d{1,12})(?:([.,])(\d{1,6}|-{1,2}))?$/;

const parseAmount = (text: string) => {
  const [, whole = '', group, point, decimals = ''] = AMOUNT.exec(text) ?? [];
  // 1.200 is one and a fifth in some countries, and twelve hundred in others.
  const isAmbiguous = group === '.' && !point && whole.length < 8;
  if (!whole || isAmbiguous || (point && group === point) || (point === ',' && decimals.length > 2))
    return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${decimals.replace(/\D/g, '')}`);
};

/** Whether a code in upper case is one of ISO 4217; any three letters, where the browser lists none. */
export const isCurrency = (code: string) =>
  /^[A-Z]{3}$/.test(code) &&
  attempt(
    () => Intl.supportedValuesOf('currency').includes(code),
    () => true,
  );

const MARK = /(?<![a-z])[a-z]{3}(?![a-z])|\p{Sc}/giu;

/**
 * Parses a price: `0`, `free`, `12.50`, `12,50`, `CHF 1’200.–`, `€5 – €20`.
 *
 * @returns `undefined` for anything else, such as `1.200`, which can be read in two ways
 */
export function parsePrice(text: string): Price | undefined {
  const typed = toTyped(text);
  if (/^free$/i.test(typed)) return { low: 0, high: 0, mark: undefined, text };
  const [mark, ...others] = new Set(typed.toUpperCase().match(MARK));
  if (others.length || (mark && mark.length > 1 && !isCurrency(mark))) return undefined;
  const bare = typed.replace(MARK, '').trim();
  const [, first = '', last = first] = /^([^-]+?)\s*-\s*(\d[^-]*)$/.exec(bare) ?? [undefined, bare];
  const [low, high] = [first, last].map(amount => parseAmount(amount.trim()));
  return low === undefined || high === undefined || high < low ? undefined : { low, high, mark, text };
}

/** The symbol of a currency in its own country, `$`. */
const symbolOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;

/**
 * The currency of a price.
 *
 * @param currency ISO 4217 code that is given beside the price
 * @returns `undefined` for none; `null` if the price names another one, or one of several with its symbol
 */
export const currencyOf = ({ mark }: Price, currency: string | undefined) => {
  if (mark === undefined) return currency;
  const named = mark === '€' ? 'EUR' : mark;
  if (currency === undefined) return named.length > 1 ? named : null;
  return named === currency || mark === symbolOf(currency) ? currency : null;
};
