// A reporter of the last lines of a run. The last one is "12 passed, 0 failed"; above it are all tests that failed, as a
// log is often kept by its end alone, and a count for each engine.
import { relative } from 'node:path';
import { leftOut } from '../browsers/find.mjs';

/** From the one that says least of a test to the one that says most. */
const OUTCOMES = ['skipped', 'passed', 'failed'];

/** An element or a script can be said without end. */
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
  // a file that does not load, or an `after` that throws, fails without a failed test
  const others = errors.length || passed || outcomes.some(isFailed) ? errors : [undefined];
  return [...outcomes, ...others.map(error => ({ title: 'outside of its tests', error, outcome: 'failed' }))];
};

const isFailed = ({ outcome }) => outcome === 'failed';

const say = ({ browser, testFile }, { title, error }) =>
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
        if (isFailed(test)) failures.push(say(session, test));
        // a file may run more than once in an engine: each test counts once, as run where it ran
        const key = `${session.testFile} ${index}`;
        const [one, other] = [tests.get(key), test.outcome].map(outcome => OUTCOMES.indexOf(outcome));
        tests.set(key, OUTCOMES[Math.max(one, other)]);
      }
    }
    const all = countOf([...engines.values()].flatMap(tests => [...tests.values()]));
    // at exit, because the default reporter draws once more after this
    process.once('exit', () => {
      for (const failure of failures) console.log(failure);
      for (const [engine, tests] of engines) {
        const { passed, failed, skipped } = countOf([...tests.values()]);
        console.log(`in ${engine}, ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
      for (const engine of leftOut()) console.log(`Left out, as it is not on this machine: ${engine}.`);
      console.log(`${all.passed} passed, ${all.failed} failed`);
    });
  },
});
