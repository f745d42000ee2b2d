/** As a partner pastes it. */
export const card = {
  id: 'card',
  title: '**event-card**',
  script: '../../dist/event-card.js',
  loading: 'async',
  card: ({ name, organizer, start, end, url, register }) => `<event-card
  name="${name}"
  organizer="${organizer}"
  start-date="${start}"
  end-date="${end}"
  time-zone="Europe/Zurich"
  price="0"
  in-language="en"
  audience="everyone"
  attendance-mode="online"
  registration-url="${register}"
  url="${url}"
><p>Side event: <a href="${url}">read more</a></p></event-card>`,
  isRendered: element => Boolean(element.shadowRoot?.querySelector('[part~="card"]')),
};

/** Nothing at all: what a page costs without any. */
export const empty = { id: 'empty', title: '(empty page)' };
