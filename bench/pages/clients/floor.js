import { eventsOfPage } from './events-of-page.js';
import { everySecond } from './figures.js';
import { whenParsed } from './when-parsed.js';

whenParsed(() => {
  const all = [...eventsOfPage().values()];
  everySecond(now => all.filter(one => one.show(now)).length > 0).start();
});
