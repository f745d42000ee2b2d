import { propertyOf, query } from '../platform/dom.js';
import { publicAddress } from '../model/safe-url.js';

/**
 * The page's URL for others: its canonical link, else its address without query and fragment. Empty for a page without
 * one, such as a local file or a `srcdoc` frame.
 *
 * @param url address of the page
 */
export function canonicalUrl(page: Document, url = propertyOf(page, 'URL')): string {
  // Only the head can contain such links; a long page must not be searched for each card.
  const head = query(page, 'head');
  const link = head?.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]:not([href=""])');
  // A query can reveal who sent the visitor here, and a fragment where they were reading.
  return publicAddress(link?.href ?? '') ?? publicAddress(url.replace(/[?#].*$/, '')) ?? '';
}
