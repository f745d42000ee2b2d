// Where a browser is on this machine. Asked before there is a test runner too, by `pretest`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const first = paths => paths.find(path => path && existsSync(path));

/** Where scripts/ensure-browsers.mjs unpacks a Chromium when there is no other way to get one. */
export const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

const installed = () => {
  const { CHROME_PATH, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  return first([
    CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...[PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].map(
      dir => dir && join(dir, 'Google/Chrome/Application/chrome.exe'),
    ),
    chromium.executablePath(), // where `playwright-core install` puts its own
  ]);
};

/** Launch options of Playwright for the Chromium of this machine; undefined when there is none. */
export const findChromium = () => {
  const executablePath = installed();
  if (executablePath) return { executablePath };

  const unpacked = first([join(UNPACKED, 'chromium')]);
  if (!unpacked) return undefined;
  const { LD_LIBRARY_PATH } = process.env;
  return {
    executablePath: unpacked,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(UNPACKED, 'lib'), LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
    },
  };
};

/** By engine, so that another one is one line here, one in ensure-browsers.mjs and a launcher. */
export const browsers = { chromium: findChromium };
