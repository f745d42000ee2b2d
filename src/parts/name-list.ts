import { html, type TemplateResult } from 'lit';
import { listFormat } from '../format/intl-cache.js';
import type { Language } from '../strings/language-for.js';

const renderName = (name: string) => html`<bdi>${name}</bdi>`;

/** Names in a list as the language writes one, each in its own direction: none of them turns the list about. */
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
