import { html, nothing } from 'lit';
import type { ResolvedLanguage } from '../strings/language.js';

/** The author's own words, in the language of the page, and in their own direction. */
export const renderAsWritten = (words: string, { textLang }: ResolvedLanguage) =>
  html`<bdi lang=${textLang ?? nothing}>${words}</bdi>`;
