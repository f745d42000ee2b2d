import { eventsOfPage } from './events-of-page.js';
import { tickOnScreen } from './resting.js';
import { whenParsed } from './when-parsed.js';

whenParsed(() => tickOnScreen(eventsOfPage()));
