import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { part, place, setNow, showCard } from '../support/cards.js';
import { contrast } from '../support/contrast.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import type { EventCard } from '../../src/index.js';

const LONG = 'A description that is collapsed. '.repeat(40);
const showThemedCard = (theme: 'light' | 'dark') =>
  showCard({ ...SAMPLE_EVENT, theme, description: LONG, 'attendance-mode': 'online' });
const styleOf = (shown: EventCard, name: string) => getComputedStyle(part(shown, name));

/** Text and background colours that derive from the accent. */
const pairsOf = (shown: EventCard) => {
  const surface = styleOf(shown, 'card').backgroundColor;
  const tint = styleOf(shown, 'countdown').backgroundColor;
  return {
    'the main button': [styleOf(shown, 'primary').color, styleOf(shown, 'primary').backgroundColor],
    'a link': [styleOf(shown, 'more-summary').color, surface],
    'the status': [styleOf(shown, 'status').color, styleOf(shown, 'status').backgroundColor],
    'a unit of the countdown': [styleOf(shown, 'segment-unit').color, tint],
    'a value of the countdown': [styleOf(shown, 'segment-value').color, tint],
  } as const;
};

const expectReadable = (shown: EventCard, accent: string) => {
  shown.style.setProperty('--event-card-accent', accent);
  for (const [what, [text, background]] of Object.entries(pairsOf(shown)))
    expect(contrast(text, background), `${what}: ${text} on ${background}, accent ${accent}`).to.be.at.least(
      4.5,
    );
};

describe('--event-card-accent', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`keeps text on a ${theme} card readable for any colour`, async () => {
      const shown = await showThemedCard(theme);
      for (const accent of [
        'black',
        'white',
        'yellow',
        'red',
        'lime',
        'blue',
        'cyan',
        'magenta',
        '#777',
        '#e6007e',
      ])
        expectReadable(shown, accent);
      const channel = fc.integer({ min: 0, max: 255 });
      const colour = fc.tuple(channel, channel, channel).map(channels => `rgb(${channels.join(' ')})`);
      fc.assert(
        fc.property(colour, accent => {
          expectReadable(shown, accent);
        }),
        { numRuns: 100 },
      );
    });

    it(`keeps text on a ${theme} card readable by default`, async () => {
      const shown = await showThemedCard(theme);
      for (const [text, background] of Object.values(pairsOf(shown)))
        expect(contrast(text, background)).to.be.at.least(4.5);
    });
  }

  it('yields to more specific custom properties', async () => {
    const shown = await showThemedCard('light');
    shown.style.cssText =
      '--event-card-accent: yellow; --event-card-on-accent: rgb(1 2 3); --event-card-link: rgb(4 5 6)';
    expect(styleOf(shown, 'primary').color).to.equal('rgb(1, 2, 3)');
    expect(styleOf(shown, 'more-summary').color).to.equal('rgb(4, 5, 6)');
  });
});

describe('theme', () => {
  it('follows the color-scheme of the page unless it is set to light or dark', async () => {
    const where = place();
    const surfaceOf = async (theme: string) =>
      styleOf(await showCard({ ...SAMPLE_EVENT, theme }, '', where), 'card').backgroundColor;
    where.style.colorScheme = 'dark';
    const dark = await surfaceOf('auto');
    where.style.colorScheme = 'light';
    const light = await surfaceOf('auto');
    expect(dark).not.to.equal(light);
    expect([await surfaceOf('light'), await surfaceOf('dark')]).to.eql([light, dark]);
  });
});
