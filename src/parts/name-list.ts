import { html, type TemplateResult } from 'lit';
import { listNameParts } from '../format/names.js';
import type { Language } from '../strings/language-for.js';

const renderName = (name: string) => html`<bdi>${name}</bdi>`;

/** A list of names in the card's language. Each name is isolated, so that its direction does not affect the list. */
export const renderNameList = (
  names: readonly string[],
  language: Language,
  render: (name: string, index: number) => TemplateResult = renderName,
) => {
  let index = 0;
  return listNameParts(names, language).map(({ isName, value }) => (isName ? render(value, index++) : value));
};
