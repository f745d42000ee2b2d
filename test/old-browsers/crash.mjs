// Crashes are detected and live tabs are not reported as crashed, on which all other tests rely.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TabCrashed } from './cdp.mjs';

const pageOf = color => `<!doctype html>
<title>Colour</title>
<link rel="icon" href="data:," />
<style>
  p { color: ${color} }
</style>
<p>x</p>`;

const open = async (tab, url) => {
  await tab.open(url);
  await tab.send('Page.captureScreenshot');
  return tab.run('document.querySelector("p").textContent');
};

export const crash = (chromium, urlOf, color) => {
  it(`${chromium.name}: reports a tab that crashes by ${color}`, async () => {
    const crashed = open(await chromium.tab(), urlOf(pageOf(color)));
    await assert.rejects(crashed, error => {
      assert.ok(error instanceof TabCrashed, error);
      assert.match(error.message, /^the tab crashed: (the browser ended|its )/); // not a timeout
      return true;
    });
  });

  it(`${chromium.name}: the next test has a tab that lives`, async () => {
    assert.equal(await open(await chromium.tab(), urlOf(pageOf('red'))), 'x');
  });
};
