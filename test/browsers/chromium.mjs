// The tests' Chromium: the one of this machine, driven by Playwright.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { find } from './find.mjs';

/** An override belongs to the session that made it, and ends with it: one for the life of a page. */
const sessions = new WeakMap();

const sessionOf = async page => {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  return sessions.get(page);
};

/** Gives a page another viewer's time zone and language; what is left out is the machine's. */
export const become = async (page, { timezoneId = '', locale = '' }) => {
  const cdp = await sessionOf(page);
  const { userAgent } = await cdp.send('Browser.getVersion');
  // empty takes an override back
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId });
  await cdp.send('Emulation.setLocaleOverride', { locale }); // what Intl takes by default
  await cdp.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: locale }); // navigator.language
  return true;
};

/** What every Chromium of the tests is started with. */
export const launchOptions = () => ({
  ...find.chromium(),
  args: [
    '--no-sandbox', // a container's root has no user namespace for the sandbox
    '--accept-lang=en-US', // under LANG=C navigator.language would be "en-US@posix", which Intl throws on
    // a browser for tests has nothing to say to anybody
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--mute-audio',
    '--no-first-run',
  ],
});

export const chromiumLauncher = () => {
  const launcher = playwrightLauncher({ product: 'chromium', launchOptions: launchOptions() });
  return Object.assign(launcher, {
    engine: 'Chromium',
    becomeViewer: (id, viewer) => become(launcher.getPage(id), viewer),
  });
};
