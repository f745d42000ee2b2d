import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT, REAL_EVENT } from '../fixtures/events.js';
import { pageWith } from '../support/pages.js';
import { plain } from '../support/text.js';
import { visit } from '../support/visit.js';

/** The focused element of the card: its text, position in the document and focus ring. */
const focus = {
  run: () => {
    const root = document.querySelector('event-card')?.shadowRoot;
    const element = root?.activeElement;
    if (!element) return { name: '', index: -1, outline: 0, isOnScreen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return {
      name: element.textContent.replace(/\s+/g, ' ').trim(),
      index: [...root.querySelectorAll('*')].indexOf(element),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      isOnScreen: bottom > 0 && top < innerHeight && width >= 24 && height >= 24,
    };
  },
};

describe('keyboard', () => {
  it('visits all controls in document order with a visible focus ring', async () => {
    const { results } = await visit({
      now: BEFORE,
      timezoneId: 'Europe/Zurich',
      html: pageWith({ ...SAMPLE_EVENT, description: 'Prose.' }, '<p slot="agenda">Speeches</p>'),
      viewport: { width: 800, height: 600 },
      steps: [{ wait: 150 }, ...Array.from({ length: 40 }, () => [{ press: 'Tab' }, focus] as const).flat()],
    });
    const visited = results as Awaited<ReturnType<typeof focus.run>>[];
    const end = visited.findIndex(({ index }) => index === -1);
    const inCard = visited.slice(0, end);
    const names = inCard.map(({ name }) => name.replace(/ ?\(opens.*/, ''));
    const expected = [
      'Pause the countdown',
      'Register',
      'Programme and background',
      'Copy link',
      'Share by email',
      'Share on WhatsApp',
      'Show QR code',
    ];
    expect(names.filter(name => expected.includes(name))).to.eql(expected);
    const indexes = inCard.map(({ index }) => index);
    expect(indexes, 'document order').to.eql([...indexes].sort((one, other) => one - other));
    for (const { name, outline, isOnScreen } of inCard) {
      expect(outline, `outline width of ${name}`).to.be.at.least(2);
      expect(isOnScreen, `${name} is on screen and at least 24 × 24 pixels`).to.be.true;
    }
  });

  it('pauses the countdown, opens the programme, and opens and closes the QR code', async () => {
    const tabTo = (name: string) => ({
      run: `const { shadowRoot } = document.querySelector('event-card');
        [...shadowRoot.querySelectorAll('button, summary')]
          .find(element => element.textContent.includes(${JSON.stringify(name)})).focus();`,
    });
    const state = {
      run: () => {
        const root = document.querySelector('event-card')?.shadowRoot;
        return [
          root?.querySelector('[part~=pause]')?.textContent.trim(),
          root?.querySelector<HTMLDetailsElement>('[part~=more]')?.open,
          root?.querySelector('[part~=panel]') !== null,
          root?.activeElement?.textContent.trim(),
        ];
      },
    };
    const { results } = await visit({
      now: BEFORE,
      html: pageWith(SAMPLE_EVENT, '<p slot="agenda">Speeches</p>'),
      steps: [
        { wait: 150 },
        tabTo('Pause'),
        { press: 'Space' },
        tabTo('Programme'),
        { press: 'Enter' },
        tabTo('QR'),
        { press: 'Enter' },
        state,
        { press: 'Escape' },
        state,
      ],
    });
    const [open, closed] = (results as unknown[]).filter(Array.isArray);
    expect(open).to.eql(['Resume the countdown', true, true, 'Show QR code']);
    expect(closed).to.eql(['Resume the countdown', true, false, 'Show QR code']);
  });
});

describe('accessibility tree', () => {
  const treeOf = async (attributes: typeof SAMPLE_EVENT | typeof REAL_EVENT) => {
    const { accessibility = '' } = await visit({
      now: BEFORE,
      timezoneId: 'Europe/Zurich',
      locale: 'en-GB',
      html: pageWith(attributes, '<ul slot="agenda"><li>Speeches</li></ul>'),
      accessibility: true,
      steps: [{ wait: 150 }],
    });
    return plain(accessibility);
  };

  const expectInOrder = (tree: string, lines: readonly string[]) => {
    const places = lines.map(line => tree.indexOf(line));
    for (const [index, line] of lines.entries()) expect(places[index], `${line}\n${tree}`).to.be.at.least(0);
    expect(places, tree).to.eql([...places].sort((one, other) => one - other));
  };

  it('is an article from the title to the share targets for the real event', async () => {
    expectInOrder(await treeOf(REAL_EVENT), [
      `article "${REAL_EVENT.name}"`,
      `heading "${REAL_EVENT.name}" [level=3]`,
      'CAP Liberté de Conscience',
      'DAFOH',
      '23 March 2022',
      'This event has ended.',
      'term: Duration',
      'definition: 1 hour, 30 minutes',
      'term: Price',
      'definition: Free',
      'definition: English',
      'definition: Everyone',
      'definition: Not available',
      'heading "Invite people" [level=4]',
      'button "Copy link"',
      'link "Share by email"',
      'link "Share on WhatsApp (opens in a new tab)"',
      'button "Show QR code"',
    ]);
  });

  it('has the countdown as one phrase without seconds', async () => {
    const tree = await treeOf(SAMPLE_EVENT);
    expectInOrder(tree, [
      'timer',
      'Starts in 12 days, 4 hours',
      'button "Pause the countdown"',
      'link "Register',
    ]);
    expect(tree).not.to.match(/second/);
  });
});
