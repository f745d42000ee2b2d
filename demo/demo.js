import { EXTREMES, LANGUAGES, THEMES } from './extremes.js';
import { GALLERY } from './gallery.js';

const ZONE = 'Europe/Zurich';

/** The follow-up event is on the next 24 March, whenever this page is opened. */
function moveToNextYear(card) {
  const today = new Date().toLocaleDateString('sv', { timeZone: ZONE });
  const year = Number(today.slice(0, 4)) + (today.slice(5) >= '03-24' ? 1 : 0);
  card.setAttribute('start-date', `${year}-03-24T15:00`);
}

function show({ title, attributes, children = [], theme = '' }) {
  const section = document.createElement('section');
  section.className = theme;
  const heading = document.createElement('h3');
  heading.textContent = title;
  const card = document.createElement('event-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  for (const text of children) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    card.append(paragraph);
  }
  section.append(heading, card);
  return section;
}

moveToNextYear(document.querySelector('#follow-up'));
for (const [id, cards] of Object.entries({
  themes: THEMES,
  languages: LANGUAGES,
  gallery: GALLERY,
  extremes: EXTREMES,
}))
  document.querySelector(`#${id}`).append(...cards.map(show));
