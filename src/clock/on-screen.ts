// Cards that are about to scroll into view are updated in time.
const MARGIN = '25% 0px';

const watched = new Map<Element, (isOnScreen: boolean) => void>();
let observer: IntersectionObserver | undefined;

const handleIntersections = (entries: readonly IntersectionObserverEntry[]) => {
  for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
};

/** Calls `handle`, soon and at each change, with whether an element is on screen or nearly so. One observer serves the page. */
export function watchOnScreen(element: Element, handle: (isOnScreen: boolean) => void) {
  observer ??= new IntersectionObserver(handleIntersections, { rootMargin: MARGIN });
  watched.set(element, handle);
  observer.observe(element);
}

const MANY = 8;

/** Whether the page has so many cards that those off screen should cost nothing. */
export const hasManyWatched = () => watched.size > MANY;

export function unwatchOnScreen(element: Element) {
  watched.delete(element);
  observer?.unobserve(element);
}
