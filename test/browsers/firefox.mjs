// Drives the installed Firefox with Puppeteer over WebDriver BiDi, as Playwright needs its own patched Firefox.
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { find } from './find.mjs';

const become = async (page, { timezoneId, locale }) => {
  await page.emulateTimezone(timezoneId);
  // raw WebDriver BiDi: only Puppeteer 25, which needs Node 22, has a method to set the locale
  const contexts = [page.mainFrame()._id];
  await page.browser().connection.send('emulation.setLocaleOverride', { contexts, locale: locale ?? null });
  return true;
};

export const firefoxLauncher = () => {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1, // Firefox throttles background tabs
    launchOptions: {
      ...find.firefox(),
      browser: 'firefox',
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' }, // whatever the language of the machine
    },
    // a browser context per test file would load all modules again, which takes a second
    createPage: ({ browser }) => browser.newPage(),
  });
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    engine: 'Firefox',
    becomeViewer: (id, viewer) => become(launcher.getPage(id), viewer),
    async stopSession(id) {
      const page = launcher.getPage(id);
      await page.evaluate('localStorage.clear()').catch(() => {}); // session storage is per tab
      const result = await stopSession(id);
      // the next file would reuse the tab, which becomes slow after about fifty files and stops painting
      launcher.inactivePages.length = 0;
      await page.close();
      return result;
    },
  });
};
