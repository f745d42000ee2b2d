// Where a browser is on this machine. Asked before there is a test runner too, by `pretest`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchOf } from '../../scripts/packed-chromium.mjs';

const first = paths => paths.find(path => path && existsSync(path));

const inProgramFiles = program => {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].map(folder => folder && join(folder, program));
};

/** Where scripts/ensure-browsers.mjs unpacks a Chromium when there is no other way to get one. */
export const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

/** The same engine without windows of its own, which opens a page in half the time; no tab of its is ever hidden. */
const SHELL = '/usr/bin/chromium-headless-shell';

const installedChromium = preferShell =>
  first([
    process.env.CHROME_PATH,
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

/** Launch options of Playwright for the Chromium of this machine; undefined when there is none. */
const findChromium = ({ preferShell = true } = {}) => {
  const executablePath = installedChromium(preferShell);
  if (executablePath) return { executablePath };

  const unpacked = launchOf(UNPACKED);
  return existsSync(unpacked.executablePath) ? unpacked : undefined;
};

/** Launch options of Puppeteer for the Firefox of this machine; undefined when there is none. */
const findFirefox = () => {
  const executablePath = first([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox/firefox.exe'),
  ]);
  return executablePath && { executablePath };
};

/** The small browser that comes with WebKitGTK, what drives it, and a screen for it; undefined when one is missing. */
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

/** By engine, so that another one is one line here, one in ensure-browsers.mjs and a launcher. */
export const find = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };
