let query: MediaQueryList | undefined;

/** Whether the visitor wants less to move. One list of the browser's serves the page, as each new one is work for it. */
export const prefersReducedMotion = () => (query ??= matchMedia('(prefers-reduced-motion: reduce)')).matches;
