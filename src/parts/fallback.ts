import { html, nothing } from 'lit';
import type { LoadState } from '../state/load-state.js';
import type { ResolvedLanguage } from '../strings/language.js';
import type { Strings } from '../strings/strings.js';

/** The children of the element, in place of a card that cannot be shown. */
const fallbackSlots = html`
  <slot></slot><slot name="agenda"></slot><slot name="actions"></slot><slot name="footer"></slot>
`;
/** @csspart waiting - The message that the event is loading, or could not be loaded. */
const renderLoadState = (
  loadState: NonNullable<LoadState>,
  strings: Strings,
  handleRetry: () => void,
) => html`
  <p class="waiting" part="waiting">
    ${strings[loadState]}
    ${
      loadState === 'failed'
        ? html`<button class="retry" part="button" type="button" @click=${handleRetry}>
            ${strings.retry}
          </button>`
        : nothing
    }
  </p>
`;

/**
 * The fallback content, and the reason for it.
 *
 * @param message for the status region
 */
export const renderFallback = (
  loadState: LoadState,
  { strings, locale, dir }: ResolvedLanguage,
  message: string,
  handleRetry: () => void,
) => html`
  ${fallbackSlots}
  ${
    loadState
      ? html`<div lang=${locale} dir=${dir ?? nothing}>
          ${renderLoadState(loadState, strings, handleRetry)}
        </div>`
      : nothing
  }
  <p class="visually-hidden" role="status">${message}</p>
`;
