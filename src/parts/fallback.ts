import { html, nothing } from 'lit';
import type { ResolvedLanguage } from '../strings/language.js';
import type { Strings } from '../strings/strings.js';

/**
 * What is known of an event that cannot be shown: nothing was asked for, or the answer is awaited, or it failed.
 *
 * @cssstate loading - The file at `src` is awaited, and there is nothing to show yet.
 * @cssstate failed - The file at `src` has not come, and there is nothing to show.
 */
export type LoadState = 'loading' | 'failed' | undefined;

/** @csspart waiting - Says that the event is loading, or could not be loaded. */
const renderWaiting = (waiting: 'loading' | 'failed', strings: Strings, handleRetry: () => void) => html`
  <p class="waiting" part="waiting">
    ${strings[waiting]}
    ${
      waiting === 'failed'
        ? html`<button class="retry" part="button" type="button" @click=${handleRetry}>
            ${strings.retry}
          </button>`
        : nothing
    }
  </p>
`;

/**
 * What the page wrote inside the element, in place of an event that cannot be shown, and why.
 *
 * @param message for those who listen
 */
export const renderFallback = (
  waiting: LoadState,
  { strings, locale, dir }: ResolvedLanguage,
  message: string,
  handleRetry: () => void,
) => html`
  <slot></slot><slot name="agenda"></slot><slot name="actions"></slot><slot name="footer"></slot>
  ${waiting ? html`<div lang=${locale} dir=${dir ?? nothing}>${renderWaiting(waiting, strings, handleRetry)}</div>` : nothing}
  <p class="visually-hidden" role="status">${message}</p>
`;
