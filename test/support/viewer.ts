// See test/runner/viewer.mjs, which answers the command.
import { executeServerCommand } from '@web/test-runner-commands';

export interface Viewer {
  /** An IANA name, as `Asia/Tokyo`. */
  timezoneId?: string;
  /** A language tag, as `de-DE`: what `navigator.language` says and `Intl` takes by default. */
  locale?: string;
}

/**
 * Makes this test page one that another viewer sees, at once and without a reload. What is left out is as
 * the browser has it, so `viewAs({})` goes back; do so in `afterEach`.
 */
export async function viewAs(viewer: Viewer): Promise<void> {
  await executeServerCommand('viewer', { ...viewer });
}
