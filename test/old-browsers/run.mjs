// `npm run old-browsers`: tests the built script in old versions of Chromium that visitors still use.
import { after, before, describe } from 'node:test';
import { Chromium } from './chromium.mjs';
import { colours } from './colours.mjs';
import { crash } from './crash.mjs';
import { Server } from './server.mjs';
import { versions } from './versions.mjs';
import { leavesChildren, works } from './works.mjs';

let server;
const urlOf = html => server.urlOf(html);
before(async () => (server = await Server.start()));
after(() => server?.stop());

for (const { version, why = 'asked for', crashesBy, isBelowBaseline } of versions()) {
  const chromium = new Chromium(version);
  describe(`${chromium.name}: ${why}`, () => {
    after(() => chromium.close());

    if (isBelowBaseline) return leavesChildren(chromium, urlOf);
    if (crashesBy) crash(chromium, urlOf, crashesBy);
    works(chromium, urlOf);
    colours(chromium, urlOf);
  });
}
