// Which test files run in which browsers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumLauncher } from '../browsers/chromium.mjs';
import { chosen } from '../browsers/find.mjs';
import { firefoxLauncher } from '../browsers/firefox.mjs';
import { webkitLauncher } from '../browsers/webkit.mjs';

/** Who the tests of cards are, and so who sees the whole suite in WebKit. */
const HOME = { timezoneId: 'Europe/Zurich', locale: 'en-GB' };

/** Others that tests want to be, for whom WebKit starts once more with the files that name their zone. */
const ELSEWHERE = [
  { timezoneId: 'America/New_York', locale: 'en-GB' },
  { timezoneId: 'America/New_York', locale: 'en-US' },
  { timezoneId: 'Australia/Lord_Howe', locale: 'en-GB' },
  { timezoneId: 'Pacific/Apia', locale: 'en-GB' },
  { timezoneId: 'Pacific/Auckland', locale: 'en-GB' },
  { timezoneId: 'Pacific/Kiritimati', locale: 'en-GB' },
  { timezoneId: 'Pacific/Pago_Pago', locale: 'en-GB' },
];

/** Files that test nothing of an engine, or that need what only Chromium has here. */
const isForChromiumAlone = file =>
  file.startsWith('test/bundle/') || // visits, by Playwright (see visit.mjs)
  file === 'test/event-card/hostile-texts.test.ts' || // so many that one engine is enough
  file === 'test/zones/in-node.test.ts';

const FILES = readdirSync('test', { recursive: true })
  .map(file => join('test', file).replaceAll('\\', '/'))
  .filter(file => file.endsWith('.test.ts'))
  .sort();

const LAUNCHERS = {
  chromium: chromiumLauncher,
  firefox: firefoxLauncher,
  webkit: () => webkitLauncher(HOME),
};

const wants =
  ({ timezoneId, locale }) =>
  file => {
    const text = readFileSync(file, 'utf8');
    return (
      /\b(itFor|viewAs)\(/.test(text) &&
      text.includes(timezoneId) &&
      (locale === HOME.locale || text.includes(locale))
    );
  };

const group = (name, files, ...browsers) => ({ name, files, browsers });

const elsewhere = files =>
  ELSEWHERE.map(viewer => {
    const launcher = webkitLauncher(viewer);
    return group(launcher.name, files.filter(wants(viewer)), launcher);
  });

const launch = () => Object.fromEntries(chosen().map(engine => [engine, LAUNCHERS[engine]()]));
const notEmpty = ({ files, browsers }) => files.length && browsers.length;

const forWholeSuite = () => {
  const launchers = launch();
  const { chromium, webkit } = launchers;
  const browsers = Object.values(launchers);
  const forChromium = FILES.filter(isForChromiumAlone);
  const forAll = FILES.filter(file => !isForChromiumAlone(file));
  const groups = [
    group('everywhere', forAll, ...browsers),
    group('chromium', forChromium, ...(chromium ? [chromium] : [])),
    ...(webkit ? elsewhere(forAll) : []),
  ];
  return { browsers, groups: groups.filter(notEmpty) };
};

/** For `--files` of the command line, which the test runner makes a group of its own, beside those that are here. */
const forNamed = named => {
  const { chromium, ...others } = launch();
  if (chromium && named.some(isForChromiumAlone)) return { browsers: [chromium] };
  const browsers = [chromium, ...Object.values(others)].filter(Boolean);
  const groups = others.webkit ? elsewhere(FILES.filter(file => named.includes(file))) : [];
  return { browsers, groups: groups.filter(notEmpty) };
};

/** The settings `browsers` and `groups` of the test runner. */
export const browsersAndGroups = ([, , ...args] = process.argv) =>
  args.includes('--files') ? forNamed(args) : forWholeSuite();
