// The Chromium of the tests where there is no other way to get one: see ensure-browsers.mjs.
import { UNPACKED } from '../test/runner/find.mjs';
import { PACKAGE, unpackVersion } from './packed-chromium.mjs';

const VERSION = '153.0.0';

export const unpackChromium = run => {
  try {
    unpackVersion(VERSION, UNPACKED, run);
  } catch (error) {
    console.error(`${PACKAGE} could not be unpacked: ${error.message}`);
  }
};
