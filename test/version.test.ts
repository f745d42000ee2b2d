import { expect } from '@open-wc/testing';
import { EventCard } from '../src/event-card.js';
import { VERSION } from '../src/version.js';

describe('the version', () => {
  it('is that of the package', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(VERSION).to.equal(version);
  });

  it('is told by the class, so that two scripts on a page can compare', () => {
    expect(EventCard.version).to.equal(VERSION);
  });
});
