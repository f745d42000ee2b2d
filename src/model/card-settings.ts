import type { CardAttributes } from '../input/attributes.js';
import type { Problem } from './problem.js';
import { line, oneOf, readFields, timeZoneName, type Reader, type Report } from './reader.js';

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];
export type Theme = 'auto' | 'light' | 'dark';
/** The smallest unit that the countdown shows. */
export type CountdownGrain = 'seconds' | 'minutes' | 'none';

/** How the card shows the event; every value is valid. */
export interface CardSettings {
  /** Ids of share targets, in order; `undefined` for the default ones. */
  readonly share: readonly string[] | undefined;
  readonly shareText: string | undefined;
  readonly countdown: CountdownGrain;
  readonly headingLevel: HeadingLevel;
  readonly theme: Theme;
  /** IANA name. */
  readonly viewerTimeZone: string | undefined;
}

const ids: Reader<readonly string[]> = {
  expected: 'ids separated by spaces, or none',
  read: text =>
    text.toLowerCase() === 'none'
      ? []
      : text
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
};

const READERS = {
  share: ids,
  shareText: line,
  countdown: oneOf('seconds', 'minutes', 'none'),
  headingLevel: {
    expected: 'a whole number from 1 to 6',
    read: text => HEADING_LEVELS.find(level => text === String(level)),
  },
  theme: oneOf('auto', 'light', 'dark'),
  viewerTimeZone: timeZoneName,
} satisfies Record<keyof CardAttributes, Reader<unknown>>;

export type RawSettings = Partial<Record<keyof CardAttributes, unknown>>;

export interface ReadSettings {
  readonly settings: CardSettings;
  readonly problems: readonly Problem[];
}

/**
 * Validates the settings of a card. A bad value is told in `problems` and its default stands in.
 *
 * @param raw what was written, by field
 * @param shareIds ids of the share targets that there are
 */
export function readSettings(raw: RawSettings, shareIds: readonly string[]): ReadSettings {
  const problems: Problem[] = [];
  const report: Report = problem => void problems.push(problem);
  const { share, shareText, countdown, headingLevel, theme, viewerTimeZone } = readFields(
    READERS,
    raw,
    '',
    report,
  );
  const unknown = share?.filter(id => !shareIds.includes(id)) ?? [];
  if (unknown.length) {
    report({
      field: 'share',
      value: raw.share,
      message: `expected none, or ids out of ${shareIds.join(', ')}`,
    });
  }
  const known = share?.filter((id, index) => shareIds.includes(id) && share.indexOf(id) === index);
  const settings: CardSettings = {
    // A list of nothing but mistakes is no list.
    share: known?.length || !share?.length ? known : undefined,
    shareText,
    countdown: countdown ?? 'seconds',
    headingLevel: headingLevel ?? 3,
    theme: theme ?? 'auto',
    viewerTimeZone,
  };
  return { settings, problems };
}
