// Viewers that tests emulate: their time zones and languages.
import { relative } from 'node:path';

/** The viewer of the whole suite in WebKit, which cannot change the viewer after it has started. */
export const HOME = { timezoneId: 'Europe/Zurich', locale: 'en-GB' };

/** Other viewers, for each of whom WebKit starts again and runs these files. */
export const ELSEWHERE = [
  [
    { timezoneId: 'America/New_York', locale: 'en-GB' },
    [
      'test/event-card/follow-up.test.ts',
      'test/event-card/real-event.test.ts',
      'test/model/iso-8601.test.ts',
      'test/model/time-zone.test.ts',
      'test/zone/device-zone.test.ts',
      'test/zones/compare.test.ts',
    ],
  ],
  [{ timezoneId: 'America/New_York', locale: 'en-US' }, ['test/event-card/follow-up.test.ts']],
  [{ timezoneId: 'Asia/Tokyo', locale: 'en-GB' }, ['test/event-card/invitation.test.ts']],
  [
    { timezoneId: 'Australia/Lord_Howe', locale: 'en-GB' },
    ['test/format/when.test.ts', 'test/model/iso-8601.test.ts'],
  ],
  [{ timezoneId: 'Europe/Zurich', locale: 'de-CH' }, ['test/event-card/language.test.ts']],
  [{ timezoneId: 'Europe/Zurich', locale: 'fr-CH' }, ['test/event-card/language.test.ts']],
  [{ timezoneId: 'Europe/Zurich', locale: 'en-US' }, ['test/event-card/language.test.ts']],
  [{ timezoneId: 'Pacific/Apia', locale: 'en-GB' }, ['test/model/time-zone.test.ts']],
  [
    { timezoneId: 'Pacific/Auckland', locale: 'en-GB' },
    ['test/event-card/follow-up.test.ts', 'test/zone/device-zone.test.ts'],
  ],
  [
    { timezoneId: 'Pacific/Kiritimati', locale: 'en-GB' },
    ['test/event-card/real-event.test.ts', 'test/model/iso-8601.test.ts', 'test/zones/properties.test.ts'],
  ],
  [
    { timezoneId: 'Pacific/Pago_Pago', locale: 'en-GB' },
    [
      'test/event-card/real-event.test.ts',
      'test/model/iso-8601.test.ts',
      'test/model/time-zone.test.ts',
      'test/zones/properties.test.ts',
    ],
  ],
  [{ timezoneId: 'UTC', locale: 'en-GB' }, ['test/model/iso-8601.test.ts']],
];

/** Whether a viewer has all requested properties. */
export const isViewer = (viewer, asked) =>
  Object.entries(asked).every(([name, value]) => viewer[name] === value);

const runsElsewhere = (file, asked) =>
  isViewer(HOME, asked) ||
  ELSEWHERE.some(([viewer, files]) => files.includes(file) && isViewer(viewer, asked));

/**
 * The server command `viewer`: emulates another viewer in the test page, and returns whether the engine can. If it
 * cannot, `ELSEWHERE` must list the file, as the test would run nowhere otherwise.
 */
export const viewerPlugin = () => ({
  name: 'viewer',
  async executeCommand({ command, payload, session: { browser, id, testFile } }) {
    if (command !== 'viewer') return undefined;
    if (await browser.becomeViewer(id, payload)) return true;
    const file = relative('.', testFile).replaceAll('\\', '/');
    if (runsElsewhere(file, payload)) return false;
    const { timezoneId = HOME.timezoneId, locale = HOME.locale } = payload;
    throw new Error(
      `${browser.engine} never runs ${file} as ${timezoneId} ${locale}: add it to test/browsers/viewers.mjs`,
    );
  },
});
