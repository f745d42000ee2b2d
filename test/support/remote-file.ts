// Pages whose cards load a file, and steps to inspect them.
import { DATA_URL } from '../fixtures/json-ld.js';
import { cardHtml, pageOf, SCRIPT } from './pages.js';

/** Children of each card. */
export const FALLBACK = '<p>Side event: read more</p>';
export const script = `<script src="${SCRIPT}"></script>`;
/** Records the source of each load event and the messages of each error event, in order. */
export const recordEvents = `<script>
  window.dispatched = [];
  for (const type of ['event-card-load', 'event-card-error'])
    addEventListener(type, ({ detail }) =>
      dispatched.push(detail.source ?? detail.problems.map(({ field, message }) => field + ': ' + message).join()));
</script>`;
export const pageOfCards = (
  count: number,
  attributes: Record<string, string> = { src: DATA_URL },
  child = FALLBACK,
) => pageOf(recordEvents + script, cardHtml(attributes, child).repeat(count));

/** The visible content of the cards, and the recorded events. */
export const shown = {
  run: () => ({
    titles: [...document.querySelectorAll('event-card')].map(
      card => card.shadowRoot?.querySelector('[part~=title]')?.textContent ?? '',
    ),
    placeholder:
      document.querySelector('event-card')?.shadowRoot?.querySelector('[part~=waiting]')?.textContent ?? '',
    isFallbackVisible: document.querySelector('event-card p')?.checkVisibility() ?? false,
    dispatched: (globalThis as unknown as { dispatched: readonly string[] }).dispatched,
  }),
};
/** Waits until the cards have dispatched `count` events. */
export const untilDispatched = (count: number) => ({ until: `dispatched.length >= ${count}` });
/** Waits until the placeholder of the first card includes a text. */
export const untilPlaceholder = (text: string) => ({
  until: `document.querySelector('event-card')?.shadowRoot?.querySelector('[part~=waiting]')?.textContent.includes('${text}')`,
});
export const dataRequests = (requests: readonly { url: string }[]) =>
  requests.filter(({ url }) => !url.includes('localhost')).map(({ url }) => url);
export const warnings = (console: readonly { type: string; text: string }[]) =>
  console.filter(({ type }) => type === 'warning').map(({ text }) => text);
export const trim = (text: string) => text.replace(/\s+/g, ' ').trim();

export const HOUR = 36e5;
