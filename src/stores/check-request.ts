import { pageStore } from './page-store.js';

/** What an editor puts at the end of the page's address to see what is wrong with its cards. */
const FRAGMENT = '#event-card-check';

/** Whether the address of the page asks its cards to show their problems. Routers may keep a fragment of their own before it. */
export const checkRequest = pageStore(
  () => location.href.endsWith(FRAGMENT),
  changed => {
    window.addEventListener('hashchange', changed);
    return () => {
      window.removeEventListener('hashchange', changed);
    };
  },
);
