// The tests' Firefox: the one of this machine, driven by Puppeteer over WebDriver BiDi. Playwright drives only a Firefox
// that it has patched itself.
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { find } from './find.mjs';

const become = async (page, { timezoneId, locale }) => {
  await page.emulateTimezone(timezoneId);
  // Puppeteer has no call for the locale below version 25, which wants Node 22: the protocol's own, by its own id of a tab
  const contexts = [page.mainFrame()._id];
  await page.browser().connection.send('emulation.setLocaleOverride', { contexts, locale: locale ?? null });
  return true;
};

export const firefoxLauncher = () => {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1, // a tab behind another one is slowed down
    launchOptions: {
      ...find.firefox(),
      browser: 'firefox',
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' }, // whatever the machine speaks
    },
    // not a browser context for each test file: it would load all modules anew, which takes a second
    createPage: ({ browser }) => browser.newPage(),
  });
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    engine: 'Firefox',
    becomeViewer: (id, viewer) => become(launcher.getPage(id), viewer),
    async stopSession(id) {
      const page = launcher.getPage(id);
      await page.evaluate('localStorage.clear()').catch(() => {}); // the tab has its own session storage
      const result = await stopSession(id);
      // it keeps a tab for the next file: after some fifty files that tab has become slow, and stops to draw
      launcher.inactivePages.length = 0;
      await page.close();
      return result;
    },
  });
};
