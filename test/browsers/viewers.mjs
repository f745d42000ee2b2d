// Whom a test page can be seen by: another time zone, another language.
import { relative } from 'node:path';

/** Who sees the whole suite in WebKit, where the viewer is settled when the browser starts … */
export const HOME = { timezoneId: 'Europe/Zurich', locale: 'en-GB' };

/** … and for whom WebKit starts again, with the files that have tests for that viewer. */
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

/** Whether a viewer is all that is asked for; what is not asked for can be anything. */
export const isViewer = (viewer, asked) =>
  Object.entries(asked).every(([name, value]) => viewer[name] === value);

const runsElsewhere = (file, asked) =>
  isViewer(HOME, asked) ||
  ELSEWHERE.some(([viewer, files]) => files.includes(file) && isViewer(viewer, asked));

/**
 * The server command `viewer`: makes the test page one that another viewer sees, each launcher in its engine's way, and
 * tells whether it could. Where it cannot, the test has to run in another launch, or else it would run nowhere.
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
