// The tests' Chromium: the one of this machine, driven by Playwright.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './find.mjs';

export const chromiumLauncher = () => {
  const found = findChromium();
  if (!found) throw new Error('no Chromium here: run `node scripts/ensure-browsers.mjs`, or set CHROME_PATH');
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: {
      ...found,
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
    },
  });
};
