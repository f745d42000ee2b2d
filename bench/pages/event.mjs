// The events that every page shows: no two at the same time, as on a page of events.
const DAY = 86_400_000;
const QUARTER_HOUR = DAY / 96;

/** When the first one starts, as seen from now: far enough that all four figures of a countdown are there. */
const STARTS_IN = { before: 12.4 * DAY, after: -12.4 * DAY };

const eventAt = instant => {
  const start = new Date(instant);
  start.setUTCMilliseconds(0);
  return {
    name: 'Follow-up side event: finding solutions together',
    organizer: 'CAP Liberté de Conscience; DAFOH',
    start: start.toISOString(),
    end: new Date(start.getTime() + DAY / 16).toISOString(),
    url: 'https://ngo.example/side-event',
    register: 'https://ngo.example/register',
  };
};

/** @param when `before`: they are still to come; `after`: they are over */
export const eventsAt = (when, n, now = Date.now()) => {
  const first = now + STARTS_IN[when];
  return Array.from({ length: n }, (_, i) => eventAt(first + Math.sign(STARTS_IN[when]) * i * QUARTER_HOUR));
};
