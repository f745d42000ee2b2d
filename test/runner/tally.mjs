// A reporter whose one line is the last one printed: "12 passed, 0 failed", and skipped ones when there are. Above it is
// each test that failed, as a log of thousands of lines is often kept by its end alone; where there are several engines,
// a line for each of them; and where some are not on this machine, one that says so.
import { relative } from 'node:path';
import { leftOut } from '../browsers/find.mjs';

/** From the one that says least of a test to the one that says most. */
const OUTCOMES = ['skipped', 'passed', 'failed'];

const allTests = suite => (suite ? [...suite.tests, ...suite.suites.flatMap(inner => allTests(inner))] : []);

const failures = (suite, path = []) =>
  suite
    ? [
        ...suite.tests
          .filter(({ passed, skipped }) => !passed && !skipped)
          .map(({ name, error }) => ({ name: [...path, name].join(' › '), error })),
        ...suite.suites.flatMap(inner => failures(inner, [...path, inner.name])),
      ]
    : [];

/** What failed in a file: its tests, or what kept them from running. */
const failuresOf = ({ testResults, errors }) => [
  ...failures(testResults),
  ...errors.map(error => ({ name: 'outside of its tests', error })),
];

/** An element or a script can be said without end. */
const LONGEST = 500;

const sayFailures = session =>
  failuresOf(session).map(({ name, error }) =>
    [
      `Failed in ${session.browser.name}, ${relative('.', session.testFile)}: ${name}`,
      error?.message,
      error?.actual && `got ${error.actual}`,
    ]
      .filter(Boolean)
      .map(line => line.slice(0, LONGEST))
      .join('\n  '),
  );

const outcomeOf = test => (test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed');

const outcomesOf = ({ passed, testResults }) => {
  const outcomes = allTests(testResults).map(outcomeOf);
  // a file that does not load, or an `after` that throws, fails without a failed test
  return passed || outcomes.includes('failed') ? outcomes : [...outcomes, 'failed'];
};

/** A file may run more than once in an engine. Each test counts once: as run where it ran, as failed where it failed. */
const mergeRuns = runs =>
  Array.from({ length: Math.max(...runs.map(({ length }) => length)) }, (_, index) =>
    runs.map(run => run[index]).reduce((a, b) => (OUTCOMES.indexOf(a) > OUTCOMES.indexOf(b) ? a : b)),
  );

const groupBy = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const tally = sessions => {
  const files = [...groupBy(sessions, ({ testFile }) => testFile).values()];
  const outcomes = files.flatMap(runs => mergeRuns(runs.map(outcomesOf)));
  return Object.fromEntries(
    OUTCOMES.map(outcome => [outcome, outcomes.filter(other => other === outcome).length]),
  );
};

const add = (a, b) => Object.fromEntries(OUTCOMES.map(outcome => [outcome, a[outcome] + b[outcome]]));

const say = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

export const tallyReporter = () => ({
  stop({ sessions }) {
    const engines = [...groupBy(sessions, ({ browser }) => browser.engine)];
    const tallies = engines.map(([engine, ofEngine]) => [engine, tally(ofEngine)]);
    const missing = leftOut();
    const failed = sessions.flatMap(session => (session.passed ? [] : sayFailures(session)));
    // at exit, because the default reporter draws once more after this
    process.once('exit', () => {
      for (const failure of failed) console.log(failure);
      if (tallies.length > 1)
        for (const [engine, count] of tallies) console.log(`in ${engine}, ${say(count)}`);
      if (missing.length) console.log(`Left out, as not on this machine: ${missing.join(', ')}.`);
      console.log(say(tallies.map(([, count]) => count).reduce(add)));
    });
  },
});
