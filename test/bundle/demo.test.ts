import { expect } from '@open-wc/testing';
import { PHASES, REAL_EVENT, STATUSES } from '../fixtures/events.js';
import { untilCardHas } from '../support/pages.js';
import { bare } from '../support/text.js';
import { visit } from '../support/visit.js';

const titled = untilCardHas('[part~=title]');

const cards = {
  run: async () => {
    await customElements.whenDefined('event-card');
    const all = [...document.querySelectorAll('event-card')];
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    return all.map(card => ({
      title: card.shadowRoot?.querySelector('[part~=title]')?.textContent,
      phase: card.phase,
      status: card.details?.eventStatus,
      text: card.shadowRoot?.querySelector('article')?.textContent.replace(/\s+/g, ' ') ?? '',
      timeLeft: [...(card.shadowRoot?.querySelectorAll('[part~=segment-value]') ?? [])]
        .map(one => one.textContent)
        .join(':'),
    }));
  },
};
const EMBED = ['head', 'body', 'module', 'twice', 'file', 'json-ld', 'no-script'].map(
  name => `/demo/embed/${name}.html`,
);

describe('demo page', () => {
  it('shows the real event as announced, and then a sample event with a running countdown', async () => {
    const { results, errors, console } = await visit({
      url: '/demo/',
      locale: 'en-GB',
      steps: [
        { run: () => document.querySelector('#follow-up')?.scrollIntoView() },
        { wait: 150 },
        cards,
        { wait: 2500 },
        cards,
      ],
    });
    const [, [real, followUp], [, later]] = results;
    expect(real?.title).to.equal(REAL_EVENT.name);
    expect(real?.phase).to.equal('ended');
    const visibleText = bare(real?.text ?? '');
    for (const text of [
      'CAP Liberté de Conscience and DAFOH',
      '49th session of the Human Rights Council',
      '23 March 2022',
      '1 hour 30 minutes',
      'Free',
      'English',
      'Everyone',
      'Not available',
    ])
      expect(visibleText).to.include(text);
    expect(visibleText).not.to.match(/\d:\d\d/);

    expect(followUp?.phase).to.equal('upcoming');
    expect(followUp?.timeLeft).to.match(/^\d+:\d\d:\d\d:\d\d$/);
    expect(followUp?.timeLeft).not.to.equal(later?.timeLeft);
    expect(errors).to.be.empty;
    // One card of the gallery has bad values on purpose, and one has no name.
    expect(console.every(({ type }) => type === 'warning')).to.be.true;
    expect(console).to.have.length(2);
  });

  it('gives the real event the attributes of REAL_EVENT', async () => {
    const { results } = await visit({
      url: '/demo/',
      steps: [
        {
          run: () => {
            const attributes = document.querySelector('event-card')?.attributes ?? [];
            return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
          },
        },
      ],
    });
    const { lang, ...event } = REAL_EVENT;
    expect(lang).to.equal('en-GB');
    expect(results[0]).to.include(event);
  });

  for (const now of ['2027-03-24T11:00:00Z', '2027-03-23T23:30:00Z', '2031-12-31T23:59:00Z']) {
    it(`shows the sample event as upcoming at ${now}`, async () => {
      const { results } = await visit({ url: '/demo/', now, steps: [{ wait: 150 }, cards] });
      expect(results[0][1]?.phase).to.equal('upcoming');
    });
  }

  it('shows every phase and every status', async () => {
    const { results } = await visit({ url: '/demo/', steps: [cards] });
    const phases = new Set(results[0].map(({ phase }) => phase));
    for (const [phase] of PHASES) expect(phases).to.include(phase);
    const statuses = new Set(results[0].map(({ status }) => status));
    for (const status of STATUSES) expect(statuses).to.include(status);
  });

  it('shows languages in both directions, three themes and extreme contents without overflow', async () => {
    const { results } = await visit({
      url: '/demo/',
      viewport: { width: 320, height: 900 },
      steps: [
        cards,
        {
          run: () => ({
            languages: [...document.querySelectorAll<HTMLElement>('#languages event-card')].map(card => {
              const article = card.shadowRoot?.querySelector('article');
              return `${card.lang} ${article ? getComputedStyle(article).direction : ''}`;
            }),
            surfaces: [...document.querySelectorAll('#themes event-card')].map(card => {
              const article = card.shadowRoot?.querySelector('article');
              return article ? getComputedStyle(article).backgroundColor : '';
            }),
            extremes: document.querySelectorAll('#extremes event-card').length,
            width: document.documentElement.scrollWidth,
          }),
        },
      ],
    });
    const [, { languages, surfaces, extremes, width }] = results;
    expect(languages).to.include.members(['ar rtl', 'he rtl', 'de ltr', 'zh-Hans ltr']);
    expect(new Set(surfaces).size).to.equal(3);
    expect(extremes).to.be.at.least(8);
    expect(width).to.equal(320);
  });

  it('links to the page of each embedding', async () => {
    const { results } = await visit({
      url: '/demo/',
      steps: [
        {
          run: () =>
            [...document.querySelectorAll('main a')].map(link => (link as HTMLAnchorElement).pathname),
        },
      ],
    });
    expect(results[0]).to.include.members(EMBED);
  });

  for (const url of EMBED.slice(0, -1)) {
    it(`${url} shows the card without console output or third-party requests`, async () => {
      const { results, errors, console, requests } = await visit({
        url,
        steps: [titled, { wait: 300 }, cards],
      });
      expect(results[0].map(({ phase }) => phase)).to.eql([
        new Date() < new Date('2030-03-24') ? 'upcoming' : 'ended',
      ]);
      expect([errors, console]).to.eql([[], []]);
      expect(requests.every(({ url: requested }) => new URL(requested).origin === location.origin)).to.be
        .true;
    });
  }

  it('shows the fallback without the script', async () => {
    const { accessibility, errors, console } = await visit({ url: EMBED.at(-1) ?? '', accessibility: true });
    expect(accessibility).to.include('read more');
    expect([errors, console]).to.eql([[], []]);
  });
});
