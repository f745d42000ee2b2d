// Locates the installed browsers and decides which ones a test run needs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { chromium } from 'playwright-core';
import { CACHE, launchOf } from './packed-chromium.mjs';

const first = paths => paths.find(path => path && existsSync(path));

const inProgramFiles = program =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map(
    folder => folder && join(folder, program),
  );

/** Folder into which ensure-browsers.mjs unpacks Chromium as a last resort. */
export const UNPACKED = `${CACHE}chromium`;

/** The headless shell opens a page in half the time, but never hides a tab. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Launch options of Playwright; `undefined` without Chromium. */
const findChromium = ({ preferShell = true } = {}) => {
  const executablePath = first([
    env.CHROME_PATH,
    preferShell && SHELL,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
    chromium.executablePath(), // installed by `playwright-core install`
    SHELL,
  ]);
  if (executablePath) return { executablePath };
  const unpacked = launchOf(UNPACKED);
  return existsSync(unpacked.executablePath) ? unpacked : undefined;
};

/** Launch options of Puppeteer; `undefined` without Firefox. */
const findFirefox = () => {
  const executablePath = first([
    env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox/firefox.exe'),
  ]);
  return executablePath && { executablePath };
};

/** WebKitGTK's MiniBrowser, its driver and a virtual screen; `undefined` if one of them is missing. */
const findWebKit = () => {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const executablePath = first([
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ]);
  const screen = first(['/usr/bin/Xvfb']);
  return driver && executablePath && screen && { executablePath, driver, screen };
};

export const find = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

const ALL = Object.keys(find);
const named = env.BROWSERS?.split(',').filter(Boolean) ?? [];

const unknown = named.find(engine => !ALL.includes(engine));
if (unknown) throw new Error(`BROWSERS names "${unknown}", which is not one of ${ALL.join(', ')}`);

/** Required browsers: those that BROWSERS lists, otherwise all of them in CI and Chromium elsewhere. */
export const required = named.length ? named : env.CI ? ALL : ['chromium'];

const optional = named.length ? [] : ALL.filter(engine => !required.includes(engine));

/** Browsers in which this run takes place. */
export const chosen = () =>
  ALL.filter(engine => required.includes(engine) || (optional.includes(engine) && find[engine]()));

/** Browsers that this run skips because they are not installed. */
export const leftOut = () => optional.filter(engine => !find[engine]());
