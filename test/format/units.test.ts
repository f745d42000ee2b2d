import { expect } from '@open-wc/testing';
import {
  capitalize,
  formatDistance,
  formatDuration,
  formatAmount,
  formatTimeLeft,
  formatUnitLabel,
} from '../../src/format/units.js';
import { parseDuration } from '../../src/model/duration.js';
import type { Distance } from '../../src/state/distance.js';
import { languageFor } from '../../src/strings/language-for.js';
import { plain } from '../support/text.js';

const ENGLISH = languageFor(['en']);

const DURATIONS = [
  ['PT1H30M', '1 hour, 30 minutes'],
  ['PT90M', '90 minutes'],
  ['PT1H', '1 hour'],
  ['P3D', '3 days'],
  ['P1D', '1 day'],
  ['P1W', '1 week'],
  ['PT1.5H', '1.5 hours'],
  ['P1DT2H', '1 day, 2 hours'],
  ['P1Y2M', '1 year, 2 months'],
  ['PT45S', '45 seconds'],
] as const;

const TIMES_LEFT = [
  ['all segments', [12, 4, 37, 59], 'Starts in 12 days, 4 hours, 37 minutes'],
  ['singular units', [1, 1, 1, 1], 'Starts in 1 day, 1 hour, 1 minute'],
  ['a segment of 0', [12, 0, 37, 0], 'Starts in 12 days, 37 minutes'],
  ['only days', [2, 0, 0, 30], 'Starts in 2 days'],
  ['the last minute', [0, 0, 1, 0], 'Starts in 1 minute'],
  ['the last seconds', [0, 0, 0, 59], 'Starts in less than a minute'],
  ['no time', [0, 0, 0, 0], 'Starts in less than a minute'],
] as const;

const DISTANCES: readonly (readonly [number, Distance['unit'], string])[] = [
  [0, 'day', 'Today'],
  [1, 'day', 'Tomorrow'],
  [2, 'day', 'In 2 days'],
  [12, 'day', 'In 12 days'],
  [47, 'minute', 'In 47 minutes'],
  [1, 'minute', 'In 1 minute'],
  [3, 'hour', 'In 3 hours'],
  [-0, 'minute', '0 minutes ago'],
  [-1, 'minute', '1 minute ago'],
  [-2, 'hour', '2 hours ago'],
  [-1, 'day', 'Yesterday'],
];

const AMOUNTS = [
  ['uses as many digits as needed for days', 4, 'day', 'en', '4'],
  ['does not group the digits of days', 1234, 'day', 'en', '1234'],
  ['uses two digits for hours', 4, 'hour', 'en', '04'],
  ['uses two digits for minutes', 37, 'minute', 'en', '37'],
  ['uses two digits for 0 seconds', 0, 'second', 'en', '00'],
  ['uses the digits of the locale', 12, 'day', 'en-u-nu-arab', '١٢'],
] as const;

const LABELS = [
  [0, 'day', 'days'],
  [1, 'day', 'day'],
  [12, 'day', 'days'],
  [1, 'hour', 'hour'],
  [4, 'hour', 'hours'],
  [1, 'minute', 'minute'],
  [30, 'second', 'seconds'],
] as const;

describe('formatDuration', () => {
  for (const [text, words] of DURATIONS) {
    it(`returns "${words}" for ${text}`, () => {
      const duration = parseDuration(text) ?? expect.fail(text);
      expect(plain(formatDuration(duration, ENGLISH))).to.equal(words);
    });
  }

  for (const [tag, words] of [
    ['ar', /^ساعة و(30|٣٠) دقيقة$/],
    ['de', /^1 Stunde, 30 Minuten$/],
    ['he', /^(1 )?שעה, 30 דקות$/],
    ['ja', /^1時間30分$/],
    ['tr', /^1 saat 30 dakika$/],
    ['uk', /^1 година та 30 хвилин$/],
    ['zh-Hant', /^1 小時 30 分鐘$/],
  ] as const) {
    it(`spells out the units in ${tag}`, () => {
      const duration = parseDuration('PT1H30M') ?? expect.fail();
      expect(plain(formatDuration(duration, languageFor([tag])))).to.match(words);
    });
  }
});

describe('formatTimeLeft', () => {
  for (const [name, [days, hours, minutes, seconds], words] of TIMES_LEFT) {
    it(`formats ${name} without seconds`, () => {
      expect(plain(formatTimeLeft({ days, hours, minutes, seconds }, ENGLISH))).to.equal(words);
    });
  }

  it('joins Hebrew words without a hyphen', () => {
    const time = { days: 2, hours: 2, minutes: 2, seconds: 0 };
    expect(plain(formatTimeLeft(time, languageFor(['he'])))).to.match(/שעתיים ושתי דקות$/);
  });

  it('keeps the hyphen before a Hebrew number', () => {
    const time = { days: 12, hours: 4, minutes: 37, seconds: 0 };
    expect(plain(formatTimeLeft(time, languageFor(['he'])))).to.match(/שעות ו-37 דקות$/);
  });
});

describe('formatDistance', () => {
  for (const [value, unit, words] of DISTANCES) {
    it(`returns "${words}" for ${value} ${unit}`, () => {
      expect(plain(capitalize(formatDistance({ value, unit }, ENGLISH), ENGLISH))).to.equal(words);
    });
  }

  it('starts in lower case, also where Intl does not', () => {
    const vietnamese = languageFor(['vi']);
    expect(formatDistance({ value: 2, unit: 'day' }, vietnamese)).to.equal('ngày kia');
    expect(formatDistance({ value: -2, unit: 'day' }, vietnamese)).to.equal('hôm kia');
  });

  it('has no number beside a Hebrew word that says it', () => {
    const hebrew = languageFor(['he']);
    expect(formatDistance({ value: 2, unit: 'hour' }, hebrew)).to.equal('בעוד שעתיים');
    expect(formatDistance({ value: -1, unit: 'minute' }, hebrew)).to.equal('לפני דקה');
  });

  it('has no spaces in Japanese', () => {
    expect(formatDistance({ value: 3, unit: 'day' }, languageFor(['ja']))).to.equal('3日後');
  });
});

describe('formatAmount', () => {
  for (const [name, amount, unit, tag, digits] of AMOUNTS) {
    it(name, () => {
      expect(formatAmount(amount, unit, languageFor([tag]))).to.equal(digits);
    });
  }
});

describe('formatUnitLabel', () => {
  for (const [amount, unit, word] of LABELS) {
    it(`returns "${word}" for ${amount}`, () => {
      expect(formatUnitLabel(amount, unit, ENGLISH)).to.equal(word);
    });
  }

  for (const [tag, amount, other] of [
    ['ar', 2, 3],
    ['ar-EG', 2, 3],
    ['he', 2, 3],
    ['pt-BR', 0, 2],
  ] as const) {
    for (const unit of ['day', 'hour', 'minute', 'second'] as const)
      it(`is the same for ${amount} and ${other} ${unit}s in ${tag}`, () => {
        const [label, expected] = [amount, other].map(value =>
          formatUnitLabel(value, unit, languageFor([tag])),
        );
        expect(label).to.equal(expected);
      });
  }

  it('is singular for 0 in French', () => {
    expect(formatUnitLabel(0, 'hour', languageFor(['fr']))).to.equal('heure');
  });
});

describe('capitalize', () => {
  for (const [name, text, expected] of [
    ['a lower-case letter', 'tomorrow', 'Tomorrow'],
    ['an upper-case letter', 'Tomorrow', 'Tomorrow'],
    ['an accent', 'à demain', 'À demain'],
    ['a digit', '2 hours ago', '2 hours ago'],
    ['a script without letter case', 'غدًا', 'غدًا'],
    ['empty text', '', ''],
  ] as const) {
    it(`capitalizes ${name}`, () => {
      expect(capitalize(text, ENGLISH)).to.equal(expected);
    });
  }
});

describe('digits of units', () => {
  const digitsIn = (text: string) => text.replace(/\P{Nd}/gu, '');
  const ROWS = [
    ['fa', '۱۲۴'],
    ['fa-u-nu-latn', '124'],
    ['ur', '124'],
    ['ur-IN', '۱۲۴'],
    ['bn', '১২৪'],
    ['ar-EG', '١٢٤'],
  ] as const;
  for (const [tag, digits] of ROWS) {
    it(`are those of dates and numbers in ${tag}`, () => {
      const language = languageFor([tag]);
      expect(formatAmount(124, 'day', language)).to.equal(digits);
      expect(digitsIn(formatDistance({ value: 124, unit: 'minute' }, language))).to.equal(digits);
      expect(digitsIn(formatDuration(parseDuration('PT124M') ?? expect.fail(), language))).to.equal(digits);
      const left = formatTimeLeft({ days: 12, hours: 4, minutes: 0, seconds: 0 }, language);
      expect(digitsIn(left)).to.equal(digits);
    });
  }
});
