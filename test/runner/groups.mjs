// Which test files run in which browsers.
import { globSync } from 'tinyglobby';
import { TESTS_OF_PURE } from '../../scripts/pure-files.mjs';
import { chromiumLauncher } from '../browsers/chromium.mjs';
import { chosen } from '../browsers/find.mjs';
import { firefoxLauncher } from '../browsers/firefox.mjs';
import { ELSEWHERE, HOME } from '../browsers/viewers.mjs';
import { webkitLauncher } from '../browsers/webkit.mjs';

/** Visits, which need Playwright (see visit.mjs), and tests that are too slow to run in every engine. */
const CHROMIUM_ALONE = globSync([
  'test/bundle/*.test.ts',
  'test/event-card/hostile-texts.test.ts',
  'test/zones/in-node.test.ts',
]);

/**
 * Tests of pure files with the same result in every engine. Text, dates, zones and URLs differ, so their tests run in
 * all engines. So do the tests of cards, which show that each engine can load these files.
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

/** Whether the command line has `--files`, from which the test runner creates a group in addition to these. */
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

/** The `browsers` and `groups` options of the test runner. */
export const browsersAndGroups = (args = process.argv.slice(2)) =>
  args.includes('--files') ? forNamed(args.filter(arg => arg.startsWith('test/'))) : forWholeSuite();
