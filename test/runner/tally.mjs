// A reporter whose one line is the last one printed: "12 passed, 0 failed", and skipped ones when there are.

const allTests = suite => (suite ? [...suite.tests, ...suite.suites.flatMap(inner => allTests(inner))] : []);

const tally = sessions => {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, testResults } of sessions) {
    const tests = allTests(testResults);
    for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    // a file that does not load, or an `after` that throws, fails without a failed test
    if (!passed && !tests.some(test => !test.skipped && !test.passed)) count.failed += 1;
  }
  return count;
};

export const tallyReporter = () => ({
  stop({ sessions }) {
    const { passed, failed, skipped } = tally([...sessions]);
    // at exit, because the default reporter draws once more after this
    process.once('exit', () => {
      console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    });
  },
});
