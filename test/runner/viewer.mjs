// The server command `viewer`: gives the running test page another viewer's time zone and language, and tells whether
// it could. Each launcher does it in its engine's way. test/support/viewer.ts is how a test calls it.
export const viewerPlugin = () => ({
  name: 'viewer',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'viewer') return undefined;
    return browser.becomeViewer(id, payload);
  },
});
