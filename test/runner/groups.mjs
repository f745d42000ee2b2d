// Which test files run in which browsers.
import { globSync } from 'tinyglobby';
import { TESTS_OF_PURE } from '../../scripts/pure-files.mjs';
import { chromiumLauncher } from '../browsers/chromium.mjs';
import { chosen } from '../browsers/find.mjs';
import { firefoxLauncher } from '../browsers/firefox.mjs';
import { ELSEWHERE, HOME } from '../browsers/viewers.mjs';
import { webkitLauncher } from '../browsers/webkit.mjs';

/** Visits, which need Playwright (see visit.mjs), and what is so much that one engine is enough. */
const CHROMIUM_ALONE = globSync([
  'test/bundle/*.test.ts',
  'test/event-card/hostile-texts.test.ts',
  'test/zones/in-node.test.ts',
]);

/**
 * Tests of pure files that come out the same in each engine. Those of words, dates, zones and addresses do not, so they
 * run in all, as do the tests of cards, which show that each engine can load these files.
 */
const ANY_ENGINE = globSync(
  [
    'test/{calendar,identity,share,state,structured-data,utils}/*.test.ts',
    'test/input/json-ld/*.test.ts',
    'test/model/{agenda,expected,field-parsers,issue,parse-fields}.test.ts',
  ],
  { ignore: [...TESTS_OF_PURE.ignores, 'test/state/distance.test.ts'] },
);

const LAUNCHERS = {
  chromium: chromiumLauncher,
  firefox: firefoxLauncher,
  webkit: () => webkitLauncher(HOME),
};

const group = (name, files, ...browsers) => ({ name, files, browsers: browsers.filter(Boolean) });
const launch = () => Object.fromEntries(chosen().map(engine => [engine, LAUNCHERS[engine]()]));

const elsewhere = (isWanted = () => true) =>
  ELSEWHERE.map(([viewer, files]) => [webkitLauncher(viewer), files.filter(isWanted)])
    .filter(([, files]) => files.length)
    .map(([launcher, files]) => group(launcher.name, files, launcher));

const forWholeSuite = () => {
  const launchers = launch();
  const browsers = Object.values(launchers);
  const everywhere = globSync('test/**/*.test.ts', { ignore: [...CHROMIUM_ALONE, ...ANY_ENGINE] });
  const groups = [
    group('everywhere', everywhere, ...browsers),
    group('any engine', ANY_ENGINE, browsers[0]),
    group('chromium', CHROMIUM_ALONE, launchers.chromium),
    ...(launchers.webkit ? elsewhere() : []),
  ];
  return { browsers, groups: groups.filter(one => one.browsers.length) };
};

/** For `--files` of the command line, which the test runner makes a group of its own, beside those that are here. */
const forNamed = named => {
  const launchers = launch();
  const files = globSync(named);
  const isForChromium = launchers.chromium && files.some(file => CHROMIUM_ALONE.includes(file));
  const browsers = isForChromium ? [launchers.chromium] : Object.values(launchers);
  return {
    browsers,
    groups: browsers.includes(launchers.webkit) ? elsewhere(file => files.includes(file)) : [],
  };
};

/** The settings `browsers` and `groups` of the test runner. */
export const browsersAndGroups = (args = process.argv.slice(2)) =>
  args.includes('--files') ? forNamed(args.filter(arg => arg.startsWith('test/'))) : forWholeSuite();
