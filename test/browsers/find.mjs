// Where the browsers of this machine are, and which of them a run of the tests needs.
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

/** Where ensure-browsers.mjs unpacks a Chromium when there is no other way to get one. */
export const UNPACKED = `${CACHE}chromium`;

/** The same engine without windows, which opens a page in half the time; no tab of it is ever hidden. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Launch options of Playwright; undefined when there is no Chromium. */
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
    chromium.executablePath(), // where `playwright-core install` puts its own
    SHELL,
  ]);
  if (executablePath) return { executablePath };
  const unpacked = launchOf(UNPACKED);
  return existsSync(unpacked.executablePath) ? unpacked : undefined;
};

/** Launch options of Puppeteer; undefined when there is no Firefox. */
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

/** WebKitGTK's small browser, its driver, and a screen for it; undefined when one of them is missing. */
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
if (unknown) throw new Error(`BROWSERS names "${unknown}", which is none of ${ALL.join(', ')}`);

/** A run needs those that BROWSERS names, all of them in CI, and Chromium elsewhere. */
export const required = named.length ? named : env.CI ? ALL : ['chromium'];

const optional = named.length ? [] : ALL.filter(engine => !required.includes(engine));

/** Those that a run is in, on this machine. */
export const chosen = () =>
  ALL.filter(engine => required.includes(engine) || (optional.includes(engine) && find[engine]()));

/** Those that a run leaves out because they are not on this machine. */
export const leftOut = () => optional.filter(engine => !find[engine]());
