import { everySecond } from './figures.js';

/** Ticks those that are on screen, in a tab that is seen. @param figures by the element that shows them */
export const tickOnScreen = figures => {
  const onScreen = new Set();
  const clock = everySecond(now => {
    for (const one of onScreen) if (!one.show(now)) onScreen.delete(one);
    return onScreen.size > 0;
  });
  const startOrStop = () => {
    if (document.hidden || !onScreen.size) clock.stop();
    else clock.start();
  };
  const observer = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      const one = figures.get(target);
      if (isIntersecting && one.show(Date.now())) onScreen.add(one);
      else onScreen.delete(one);
    }
    startOrStop();
  });
  document.addEventListener('visibilitychange', startOrStop);
  const now = Date.now();
  for (const [element, one] of figures) {
    one.show(now);
    observer.observe(element);
  }
};
