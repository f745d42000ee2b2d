import { pageStore } from '../stores/page-store.js';

const QUERY = '(prefers-reduced-motion: reduce)';

// Some embedded browsers, and the pages of some test tools, have none.
const { matchMedia } = globalThis as Partial<Pick<typeof globalThis, 'matchMedia'>>;

/** Whether the visitor prefers reduced motion. */
export const reducedMotion = pageStore(
  () => matchMedia?.(QUERY).matches ?? false,
  changed => {
    const query = matchMedia?.(QUERY);
    query?.addEventListener('change', changed);
    return () => {
      query?.removeEventListener('change', changed);
    };
  },
);
