import { expect } from '@open-wc/testing';
import { EventCard } from '../src/event-card.js';
import { VERSION } from '../src/version.js';

describe('VERSION', () => {
  it('equals the version in package.json', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(VERSION).to.equal(version);
  });

  it('is exposed by the class, so that two scripts on a page can compare versions', () => {
    expect(EventCard.version).to.equal(VERSION);
  });
});
