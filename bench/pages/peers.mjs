// What a site would use instead, as their documentation says to embed them.
const [dateOf, timeOf] = [iso => iso.slice(0, 10), iso => iso.slice(11, 16)];

const calendarButton = ({ name, url, start, end }) => `<add-to-calendar-button
  name="${name}"
  description="${url}"
  startDate="${dateOf(start)}"
  startTime="${timeOf(start)}"
  endDate="${dateOf(end)}"
  endTime="${timeOf(end)}"
  timeZone="UTC"
  location="Online"
  options="'Google','Outlook.com','Microsoft365','iCal'"
></add-to-calendar-button>`;

const countdown = ({ start }) =>
  `<relative-time datetime="${start}" format="duration" precision="second" no-title></relative-time>`;

const NETWORKS = ['email', 'whatsapp', 'telegram', 'facebook', 'x', 'linkedin', 'bluesky'];
const shareButtons = ({ name, url }) =>
  NETWORKS.map(
    network =>
      `<button type="button" data-sharer="${network}" data-title="${name}" data-url="${url}">${network}</button>`,
  ).join(' ');

const hasButton = element =>
  Boolean(element.matches('add-to-calendar-button') && element.shadowRoot?.querySelector('button'));
const hasFigures = element => Boolean(element.shadowRoot?.textContent);

export const addToCalendarButton = {
  id: 'add-to-calendar-button',
  title: 'add-to-calendar-button',
  client: 'clients/add-to-calendar-button.js',
  loading: 'async',
  card: calendarButton,
  isRendered: hasButton,
};

export const relativeTime = {
  id: 'relative-time-element',
  title: '@github/relative-time-element',
  client: 'clients/relative-time-element.js',
  loading: 'defer',
  card: countdown,
  isRendered: hasFigures,
};

export const reactCountdown = {
  id: 'react-countdown',
  title: 'react-countdown with React',
  client: 'clients/react-countdown.js',
  loading: 'defer',
  head: events => `<script type="application/json" id="events">${JSON.stringify(events)}</script>`,
  isRendered: element => Boolean(element.textContent),
};

export const sharer = {
  id: 'sharer.js',
  title: 'sharer.js',
  client: 'clients/sharer.js',
  loading: 'defer',
  card: event => `<div>${shareButtons(event)}</div>`,
  isRendered: () => document.readyState === 'complete',
};

export const composition = {
  id: 'composition',
  title: 'composition of three',
  client: 'clients/composition.js',
  loading: 'defer',
  card: event => `<article>
  <h3>${event.name}</h3>
  <p>${event.organizer}</p>
  <p>${countdown(event)}</p>
  ${calendarButton(event)}
  <p>${shareButtons(event)}</p>
  <p><a href="${event.register}">Register</a></p>
</article>`,
  isRendered: element =>
    Boolean(element.querySelector('add-to-calendar-button').shadowRoot?.querySelector('button')),
};
