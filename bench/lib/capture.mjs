// The shadow tree and the style sheets of one card, for the floor that copies them.
import { visit } from './browser.mjs';

export const capture = (browser, server, card) =>
  visit(browser, { page: card, n: 1 }, async ({ tab, load }) => {
    await load(server.url({ page: card.id, n: 1 }));
    return tab.evaluate(() => {
      const root = document.querySelector('main').firstElementChild.shadowRoot;
      const rules = root.adoptedStyleSheets.flatMap(sheet =>
        Array.from(sheet.cssRules, rule => rule.cssText),
      );
      return { tree: root.innerHTML, sheet: rules.join('\n') };
    });
  });
