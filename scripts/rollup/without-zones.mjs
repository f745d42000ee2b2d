/** Modules of date-fns-tz for dates in zones other than UTC, and without a zone. */
const REPLACEMENTS = {
  tzParseTimezone: `export const tzParseTimezone = zone => zone === 'Z' ? 0 : NaN;`,
  getTimezoneOffsetInMilliseconds: 'export const getTimezoneOffsetInMilliseconds = () => NaN;',
};

/**
 * Removes the time zones of date-fns-tz. The card only parses dates in UTC with it, and resolves zones itself, as
 * date-fns-tz is wrong at clock changes. Its zones also format a date on load, which takes longer than the rest of the
 * script.
 */
export const withoutZones = () => {
  const replaced = new Set();
  return {
    name: 'without-zones',
    load(id) {
      const [, name] = /date-fns-tz\/.*\/_lib\/(\w+)\/index\.js$/.exec(id) ?? [];
      const code = REPLACEMENTS[name];
      if (code) replaced.add(name);
      return code;
    },
    buildEnd(error) {
      const missing = Object.keys(REPLACEMENTS).filter(name => !replaced.has(name));
      if (!error && missing.length) this.error(`date-fns-tz no longer has ${missing.join(' and ')}`);
    },
  };
};
