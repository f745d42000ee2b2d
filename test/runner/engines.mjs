// Which engines a run is in. BROWSERS names some, as "firefox,webkit"; CI has all of them; elsewhere it is those that
// are on the machine, and Chromium in any case.
import { find } from './find.mjs';

const ALL = Object.keys(find);
const { BROWSERS, CI } = process.env;
const named = BROWSERS?.split(',').filter(Boolean);

const unknown = named?.find(engine => !ALL.includes(engine));
if (unknown) throw new Error(`BROWSERS names "${unknown}", which is none of ${ALL.join(', ')}`);

/** Without these there is no run. */
export const required = named?.length ? named : CI ? ALL : ['chromium'];

const isOptional = engine => !named?.length && !required.includes(engine);

/** Those that a run is in, on this machine. */
export const chosen = () =>
  ALL.filter(engine => required.includes(engine) || (isOptional(engine) && find[engine]()));

/** Those that a run leaves out because they are not on this machine. */
export const leftOut = () => ALL.filter(engine => isOptional(engine) && !find[engine]());
