/** Modules of date-fns-tz for dates in other zones than UTC, and for dates without a zone. */
const REPLACEMENTS = {
  tzParseTimezone: `export const tzParseTimezone = zone => zone === 'Z' ? 0 : NaN;`,
  getTimezoneOffsetInMilliseconds: 'export const getTimezoneOffsetInMilliseconds = () => NaN;',
};

/**
 * Leaves out the time zones of date-fns-tz. The card parses dates in UTC with it, and resolves zones itself, as these are
 * wrong where a clock changes. They also format a date when they load, which takes longer than the rest of the script.
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
