// The card's own shadow tree, copied as it is, in all that ticks here are its figures.
import { Figures } from './figures.js';
import { tickOnScreen } from './resting.js';
import { whenParsed } from './when-parsed.js';

whenParsed(() => {
  const tree = document.querySelector('#tree').content;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(document.querySelector('#sheet').textContent);

  const fill = host => {
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(document.importNode(tree, true));
    return [host, new Figures(host.dataset.start, root.querySelectorAll('.figures b'))];
  };
  tickOnScreen(new Map(Array.from(document.querySelectorAll('same-dom'), fill)));
});
