// Drives the installed Chromium with Playwright.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { find } from './find.mjs';

/** One session for the lifetime of each page, as overrides end with their session. */
const sessions = new WeakMap();

const sessionOf = async page => {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  return sessions.get(page);
};

/** Emulates another viewer's time zone and language in a page. By default, those of the machine apply. */
export const become = async (page, { timezoneId = '', locale = '' }) => {
  const cdp = await sessionOf(page);
  const { userAgent } = await cdp.send('Browser.getVersion');
  // an empty value removes the override
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId });
  await cdp.send('Emulation.setLocaleOverride', { locale }); // the default of Intl
  await cdp.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: locale }); // navigator.language
  return true;
};

/** Launch options of every Chromium in the tests. */
export const launchOptions = () => ({
  ...find.chromium(),
  args: [
    '--no-sandbox', // the sandbox needs a user namespace, which root in a container lacks
    '--accept-lang=en-US', // with LANG=C, navigator.language would be "en-US@posix", for which Intl throws
    // no network traffic apart from the tests
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
