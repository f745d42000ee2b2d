import { propertyOf, query } from '../platform/dom.js';
import { publicAddress } from '../model/safe-url.js';

/**
 * The page's address for others: its canonical link, else where it is, without query and fragment. Empty for a page that
 * has none, such as a file, or a frame out of a string.
 *
 * @param url where the page is
 */
export function canonicalUrl(page: Document, url = propertyOf(page, 'URL')): string {
  // In the head alone, where HTML has such links: a long page is not searched for each of its cards.
  const head = query(page, 'head');
  const link = head?.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]:not([href=""])');
  // A query can carry who sent the visitor here, and a fragment where they were reading.
  return publicAddress(link?.href ?? '') ?? publicAddress(url.replace(/[?#].*$/, '')) ?? '';
}
