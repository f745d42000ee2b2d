const watched = new Map<Element, (isOnScreen: boolean) => void>();
let observer: IntersectionObserver | undefined;

const handleIntersections = (entries: readonly IntersectionObserverEntry[]) => {
  for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
};

/** Tells, soon and at each change, whether an element is on screen. One observer serves the page. */
export function watchOnScreen(element: Element, handle: (isOnScreen: boolean) => void) {
  observer ??= new IntersectionObserver(handleIntersections);
  watched.set(element, handle);
  observer.observe(element);
}

export function unwatchOnScreen(element: Element) {
  watched.delete(element);
  observer?.unobserve(element);
}
