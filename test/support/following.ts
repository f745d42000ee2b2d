// Pages whose cards follow a file, and what is looked at in them.
import { DATA_URL } from '../fixtures/json-ld.js';
import { cardHtml, pageOf, SCRIPT } from './pages.js';

/** What the page wrote inside of each card. */
export const FALLBACK = '<p>Side event: read more</p>';
export const script = `<script src="${SCRIPT}"></script>`;
/** Keeps what each card tells, in order. */
export const listening = `<script>
  window.told = [];
  for (const type of ['event-card-load', 'event-card-error'])
    addEventListener(type, ({ detail }) =>
      told.push(detail.source ?? detail.problems.map(({ field, message }) => field + ': ' + message).join()));
</script>`;
export const pageOfCards = (
  count: number,
  attributes: Record<string, string> = { src: DATA_URL },
  child = FALLBACK,
) => pageOf(listening + script, cardHtml(attributes, child).repeat(count));

/** What each card shows of itself, and what was told. */
export const shown = {
  run: () => ({
    titles: [...document.querySelectorAll('event-card')].map(
      card => card.shadowRoot?.querySelector('[part~=title]')?.textContent ?? '',
    ),
    waiting:
      document.querySelector('event-card')?.shadowRoot?.querySelector('[part~=waiting]')?.textContent ?? '',
    isChildSeen: document.querySelector('event-card p')?.checkVisibility() ?? false,
    told: (globalThis as unknown as { told: readonly string[] }).told,
  }),
};
/** Waits until so many things were told. */
export const told = (count: number) => ({ until: `told.length >= ${count}` });
/** Waits until the first card says so. */
export const waiting = (words: string) => ({
  until: `document.querySelector('event-card')?.shadowRoot?.querySelector('[part~=waiting]')?.textContent.includes('${words}')`,
});
export const dataRequests = (requests: readonly { url: string }[]) =>
  requests.filter(({ url }) => !url.includes('localhost')).map(({ url }) => url);
export const warnings = (console: readonly { type: string; text: string }[]) =>
  console.filter(({ type }) => type === 'warning').map(({ text }) => text);
export const words = (text: string) => text.replace(/\s+/g, ' ').trim();

export const HOUR = 36e5;
