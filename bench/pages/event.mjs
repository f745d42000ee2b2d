// The event that every page shows.
const DAY = 86_400_000;

/** When it starts, as seen from now: far enough that all four figures of a countdown are there. */
const STARTS_IN = { before: 12.4 * DAY, after: -12.4 * DAY };

/** @param when `before`: it is still to come; `after`: it is over */
export const eventAt = (when, now = Date.now()) => {
  const start = new Date(now + STARTS_IN[when]);
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
