import { Figures } from './figures.js';

const format = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' });

/** Writes the time of each event of the page. @returns the figures, by the element that shows them */
export const eventsOfPage = () =>
  new Map(
    Array.from(document.querySelectorAll('.event'), element => {
      const { start } = element.dataset;
      element.querySelector('time').textContent = format.format(new Date(start));
      return [element, new Figures(start, element.querySelectorAll('b'))];
    }),
  );
