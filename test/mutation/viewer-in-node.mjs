// What the test runner's server commands are for tests in Node: it can be another viewer only as to the zone.
const LOCALE = 'en-GB';

export const executeServerCommand = (command, { timezoneId = 'Europe/Zurich', locale = LOCALE }) => {
  if (command !== 'viewer') throw new Error(`there is no command "${command}" in Node`);
  process.env.TZ = timezoneId;
  return Promise.resolve(locale === LOCALE);
};
