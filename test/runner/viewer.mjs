// The server command `viewer`: gives the running test page another viewer's time zone and language.
// test/support/viewer.ts is how a test calls it. Chrome's own protocol does it, so Chromium only.

/** An override belongs to the session that made it, and ends with it: one for the life of a page. */
const sessions = new WeakMap();

const sessionOf = async page => {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  return sessions.get(page);
};

const become = async (page, { timezoneId = '', locale = '' }) => {
  const cdp = await sessionOf(page);
  const { userAgent } = await cdp.send('Browser.getVersion');
  // empty takes an override back
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId });
  await cdp.send('Emulation.setLocaleOverride', { locale }); // what Intl takes by default
  await cdp.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: locale }); // navigator.language
};

export const viewerPlugin = () => ({
  name: 'viewer',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'viewer') return undefined;
    await become(browser.getPage(id), payload);
    return true;
  },
});
