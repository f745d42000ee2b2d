// See test/browsers/viewers.mjs, which answers the command.
import { executeServerCommand } from '@web/test-runner-commands';

export interface Viewer {
  /** An IANA name, as `Asia/Tokyo`. */
  readonly timezoneId?: string;
  /** A language tag, as `de-DE`: `navigator.language` and the default of `Intl`. */
  readonly locale?: string;
}

const testsWithViewer = new WeakSet<Mocha.Runnable>();

/** Whether a test was declared with `itFor`. */
export const hasViewer = (test: Mocha.Runnable | undefined) =>
  test !== undefined && testsWithViewer.has(test);

/**
 * Emulates another zone and locale without a reload. `viewAs({})` restores the browser's own; call it in `afterEach`.
 *
 * WebKit cannot change them while it runs: there the test or hook given as `context` is skipped, and the file runs again
 * in a WebKit that has them. The test fails if test/browsers/viewers.mjs lists no such run.
 */
export async function viewAs(viewer: Viewer, context?: Mocha.Context): Promise<void> {
  if (await executeServerCommand<boolean, Viewer>('viewer', viewer)) return;
  if (!context) throw new Error('this engine cannot emulate a viewer: give `viewAs` a context to skip');
  context.skip();
}

/** Declares a test that runs as another viewer. */
export function itFor(viewer: Viewer, title: string, run: () => void | Promise<void>) {
  const test = it(title, async function () {
    await viewAs(viewer, this);
    await run();
  });
  testsWithViewer.add(test);
}
