import { createElement } from 'react';
import Countdown from 'react-countdown';
import { createRoot } from 'react-dom/client';

const events = JSON.parse(document.querySelector('#events').textContent);

const Event = ({ name, start }) =>
  createElement('article', null, createElement('h3', null, name), createElement(Countdown, { date: start }));

createRoot(document.querySelector('main')).render(
  events.map((event, key) => createElement(Event, { ...event, key })),
);
