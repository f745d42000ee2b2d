import { pageStore } from '../stores/page-store.js';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the visitor prefers reduced motion. */
export const reducedMotion = pageStore(
  () => matchMedia(QUERY).matches,
  changed => {
    const query = matchMedia(QUERY);
    query.addEventListener('change', changed);
    return () => {
      query.removeEventListener('change', changed);
    };
  },
);
