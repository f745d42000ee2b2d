/**
 * The page's address for others: its canonical link, else where it is, without query and fragment. Empty for a page that
 * has none, such as a frame out of a string.
 */
export function canonicalUrl(page: Document): string {
  // In the head alone, where HTML has such links: a long page is not searched for each of its cards.
  const canonical = page
    .querySelector('head')
    ?.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]:not([href=""])')?.href;
  if (canonical && /^https?:/.test(canonical)) return canonical;
  if (!/^(https?|file):/.test(page.URL)) return '';
  // A query can carry who sent the visitor here, and a fragment where they were reading.
  return page.URL.replace(/[?#].*$/, '');
}
