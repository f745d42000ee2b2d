// See test/runner/viewer.mjs, which answers the command.
import { executeServerCommand } from '@web/test-runner-commands';

export interface Viewer {
  /** An IANA name, as `Asia/Tokyo`. */
  readonly timezoneId?: string;
  /** A language tag, as `de-DE`: what `navigator.language` says and `Intl` takes by default. */
  readonly locale?: string;
}

const testsOfOthers = new WeakSet<Mocha.Runnable>();

/** Whether a test is one of `itFor`, and so has a viewer of its own. */
export const hasViewer = (test: Mocha.Runnable | undefined) => test !== undefined && testsOfOthers.has(test);

/**
 * Makes this test page one that another viewer sees, at once and without a reload. What is left out is as
 * the browser has it, so `viewAs({})` goes back; do so in `afterEach`.
 *
 * WebKit cannot: it is one viewer from its start to its end. There the test or hook that is given as `context` is
 * skipped; the runner starts WebKit again for some viewers (see test/runner/groups.mjs).
 */
export async function viewAs(viewer: Viewer, context?: Mocha.Context): Promise<void> {
  if (await executeServerCommand<boolean, Viewer>('viewer', viewer)) return;
  if (!context) throw new Error('this engine cannot be another viewer: give `viewAs` a context to skip');
  context.skip();
}

/** A test that another viewer sees. */
export function itFor(viewer: Viewer, title: string, run: () => void | Promise<void>) {
  const test = it(title, async function () {
    await viewAs(viewer, this);
    await run();
  });
  testsOfOthers.add(test);
}
