// Reports the last lines of a run: all failed tests, as often only the end of a log is available, a count for each
// engine, and finally "12 passed, 0 failed".
import { relative } from 'node:path';
import { leftOut } from '../browsers/find.mjs';

/** In order of precedence: a later one overrides an earlier one. */
const OUTCOMES = ['skipped', 'passed', 'failed'];

/** Characters of a line, as a serialized element or script can be very long. */
const LONGEST = 500;

const testsOf = (suite, path = []) => [
  ...suite.tests.map(test => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap(inner => testsOf(inner, [...path, inner.name])),
];

const outcomesOf = ({ passed, testResults, errors }) => {
  const outcomes = testResults
    ? testsOf(testResults).map(test => ({
        ...test,
        outcome: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
      }))
    : [];
  // a file that does not load, or an `after` hook that throws, fails without a failed test
  const others = errors.length || passed || outcomes.some(isFailed) ? errors : [undefined];
  return [...outcomes, ...others.map(error => ({ title: 'outside its tests', error, outcome: 'failed' }))];
};

const isFailed = ({ outcome }) => outcome === 'failed';

const describeFailure = ({ browser, testFile }, { title, error }) =>
  [`Failed in ${browser.name}, ${relative('.', testFile)}: ${title}`, error?.message, error?.actual]
    .filter(Boolean)
    .map(line => String(line).slice(0, LONGEST))
    .join('\n  ');

const countOf = outcomes =>
  Object.fromEntries(OUTCOMES.map(outcome => [outcome, outcomes.filter(one => one === outcome).length]));

export const summaryReporter = () => ({
  stop({ sessions }) {
    const failures = [];
    const engines = new Map();
    for (const session of sessions) {
      const { engine } = session.browser;
      if (!engines.has(engine)) engines.set(engine, new Map());
      const tests = engines.get(engine);
      for (const [index, test] of outcomesOf(session).entries()) {
        if (isFailed(test)) failures.push(describeFailure(session, test));
        // a file may run several times in an engine: each test counts once, and as run if it ever ran
        const key = `${session.testFile} ${index}`;
        const [one, other] = [tests.get(key), test.outcome].map(outcome => OUTCOMES.indexOf(outcome));
        tests.set(key, OUTCOMES[Math.max(one, other)]);
      }
    }
    const all = countOf([...engines.values()].flatMap(tests => [...tests.values()]));
    // at exit, because the default reporter prints once more after this
    process.once('exit', () => {
      for (const failure of failures) console.log(failure);
      for (const [engine, tests] of engines) {
        const { passed, failed, skipped } = countOf([...tests.values()]);
        console.log(`in ${engine}, ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
      for (const engine of leftOut()) console.log(`Not run, as it is not installed: ${engine}.`);
      console.log(`${all.passed} passed, ${all.failed} failed`);
    });
  },
});
