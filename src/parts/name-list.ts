import { html, type TemplateResult } from 'lit';
import { listFormat } from '../format/intl-cache.js';
import type { Language } from '../strings/language-for.js';

const renderName = (name: string) => html`<bdi>${name}</bdi>`;

/** A list of names in the card's language. Each name is isolated, so that its direction does not affect the list. */
export const renderNameList = (
  names: readonly string[],
  { locale }: Language,
  render: (name: string, index: number) => TemplateResult = renderName,
) => {
  let index = 0;
  return listFormat(locale, { type: 'conjunction' })
    .formatToParts(names)
    .map(({ type, value }) => (type === 'element' ? render(value, index++) : value));
};
