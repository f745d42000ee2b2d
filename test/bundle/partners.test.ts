import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { cardHtml, pageOf, SCRIPT, untilCardHas } from '../support/pages.js';
import { visit } from '../support/visit.js';
import { BLOCK_THEME, postOf } from '../support/wordpress.js';

const CHILD = '<p>Side event: <a href="https://ngo.example/side-event">read more</a></p>';
const card = cardHtml(SAMPLE_EVENT, CHILD);
const opening = cardHtml(SAMPLE_EVENT).replace('</event-card>', '');
const enqueued = `<script src="${SCRIPT}" id="event-card-js"></script>`;
const viewport = { width: 900, height: 900 };

/** What each card says, and whether it has room. */
const shown = {
  run: () =>
    [...document.querySelectorAll('event-card')].map(host => {
      const article = host.shadowRoot?.querySelector('article');
      const { width = 0, height = 0 } = article?.getBoundingClientRect() ?? {};
      return {
        title: host.shadowRoot?.querySelector('[part~=title]')?.textContent,
        isLaidOut: width > 500 && height > 200 && (article?.scrollWidth ?? Infinity) <= Math.ceil(width),
      };
    }),
};
const WELL = { title: SAMPLE_EVENT.name, isLaidOut: true };
const there = untilCardHas('[part~=title]');

describe('in WordPress', () => {
  /** A Custom HTML block is kept as it was pasted. Other text goes through `wpautop`, which makes paragraphs of it. */
  const CONTENTS = [
    ['in a Custom HTML block', card, true],
    [
      'in text of which WordPress made paragraphs',
      `<p>${opening}</p>\n${CHILD}\n<p></event-card></p>`,
      false,
    ],
    [
      'in text in which WordPress put line breaks',
      `<p>${opening}<br />\n  Side event: <a href="#">read more</a><br />\n</event-card></p>`,
      true,
    ],
  ] as const;

  for (const [where, content, isKept] of CONTENTS) {
    it(`${where}, with the script in the footer, it is shown, and the page keeps its shape`, async () => {
      const { results, errors, console } = await visit({
        now: BEFORE,
        viewport,
        html: pageOf(BLOCK_THEME, postOf(content, enqueued)),
        steps: [
          there,
          { screenshot: `WordPress ${where}` },
          shown,
          {
            run: () => ({
              last: document.querySelector('.entry-content > :last-child')?.textContent,
              isKept: document.querySelector('event-card a') !== null,
              overflow: document.documentElement.scrollWidth - innerWidth,
            }),
          },
        ],
      });
      expect(results[1]).to.eql([WELL]);
      expect(results[2]).to.eql({ last: 'See you there.', isKept, overflow: 0 });
      expect([errors, console]).to.eql([[], []]);
    });

    it(`${where}, with the script stripped, its children are read`, async () => {
      const { accessibility, errors, console } = await visit({
        html: pageOf(BLOCK_THEME, postOf(content, '')),
        accessibility: true,
      });
      expect(accessibility).to.include('Side event:').and.to.include('link "read more"');
      expect([errors, console]).to.eql([[], []]);
    });
  }

  it('keeps its own looks: the theme’s styles of headings and buttons stay outside', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOf(BLOCK_THEME, postOf(card, enqueued)),
      steps: [
        there,
        {
          run: () => {
            const root = document.querySelector('event-card')?.shadowRoot;
            const cases = ['[part~=title]', 'button[aria-expanded]'].map(selector => {
              const element = root?.querySelector(selector);
              return element && getComputedStyle(element).textTransform;
            });
            const article = root?.querySelector('article');
            return [...cases, article && getComputedStyle(article).fontFamily];
          },
        },
      ],
    });
    expect(results[0]).to.eql(['none', 'none', 'Georgia, serif']);
  });
});

describe('in a site builder', () => {
  it('that loads a custom element from a URL, puts it in, and then sets attributes alone, it follows', async () => {
    const builder = `<script type="module">
      const script = document.createElement('script');
      script.src = '${SCRIPT}';
      script.type = 'module';
      document.head.append(script);
      script.onload = () => {
        const element = document.createElement('event-card');
        document.querySelector('#slot').append(element);
        const attributes = Object.entries(${JSON.stringify(SAMPLE_EVENT)});
        // one after the other, as the builder's settings come
        attributes.forEach(([name, value], index) =>
          setTimeout(() => element.setAttribute(name, value), 20 * index));
      };
    </script>`;
    const last = Object.keys(SAMPLE_EVENT).at(-1) ?? '';
    const { results, errors, console } = await visit({
      viewport,
      html: pageOf(builder, '<div id="slot" style="width: 640px"></div>'),
      steps: [there, { until: `document.querySelector('event-card').matches('[${last}]')` }, shown],
    });
    expect(results[0]).to.eql([WELL]);
    expect([errors, console]).to.eql([[], []]);
  });
});

describe('elsewhere in a page', () => {
  for (const mode of ['open', 'closed']) {
    it(`in a shadow root that is ${mode} it is shown`, async () => {
      const { results, errors, console } = await visit({
        now: BEFORE,
        html: pageOf(
          enqueued,
          `<div></div><script>
            const root = document.querySelector('div').attachShadow({ mode: '${mode}' });
            root.innerHTML = ${JSON.stringify(card)};
          </script>`,
        ),
        steps: [
          {
            run: `const host = root.querySelector('event-card');
              await host.updateComplete;
              return host.shadowRoot.querySelector('[part~=title]').textContent;`,
          },
        ],
      });
      expect(results).to.eql([SAMPLE_EVENT.name]);
      expect([errors, console]).to.eql([[], []]);
    });
  }

  it('in a frame it has the frame’s room, and leaves the page around it alone', async () => {
    const { results, errors, console } = await visit({
      now: BEFORE,
      html: pageOf('', '<iframe src="/frame.html" width="640" height="700"></iframe>'),
      answers: { '/frame.html': { contentType: 'text/html', body: pageOf(enqueued, card) } },
      steps: [
        { until: "frames[0]?.document.querySelector('event-card')?.shadowRoot?.querySelector('article')" },
        {
          run: () => {
            const inner = document.querySelector('iframe')?.contentDocument;
            const host = inner?.querySelector('event-card');
            return {
              title: host?.shadowRoot?.querySelector('[part~=title]')?.textContent,
              overflow: (inner?.documentElement.scrollWidth ?? Infinity) - 640,
              isPageUntouched: customElements.get('event-card') === undefined,
            };
          },
        },
      ],
    });
    expect(results[0].title).to.equal(SAMPLE_EVENT.name);
    expect(results[0].overflow).to.be.at.most(0);
    expect(results[0].isPageUntouched).to.be.true;
    expect([errors, console]).to.eql([[], []]);
  });

  it('twenty times, all are shown and count', async () => {
    const timeLeft = {
      run: () =>
        [...document.querySelectorAll('event-card')]
          .slice(0, 1)
          .map(({ shadowRoot }) => shadowRoot?.querySelector('.time-left')?.textContent),
    };
    const { results, requests, errors, console } = await visit({
      now: BEFORE,
      viewport,
      html: pageOf(enqueued, card.repeat(20)),
      steps: [there, { seen: 'event-card' }, timeLeft, { advance: 3000 }, timeLeft, shown],
    });
    expect(results[2]).to.eql(Array.from({ length: 20 }, () => WELL));
    expect(results[0]).not.to.eql(results[1]);
    expect(requests).to.have.length(2);
    expect([errors, console]).to.eql([[], []]);
  });

  it('with a slow script the children are read until it comes, and then the card', async () => {
    const body = await (await fetch(SCRIPT)).text();
    const read = {
      run: () => {
        const host = document.querySelector('event-card');
        return [host?.querySelector('a')?.checkVisibility(), host?.matches(':defined')];
      },
    };
    const { results, errors, console } = await visit({
      now: BEFORE,
      viewport,
      html: pageOf(
        '',
        `${card}<script>
        const script = document.createElement('script');
        script.src = '/slow.js';
        addEventListener('load', () => document.head.append(script));
      </script>`,
      ),
      answers: { '/slow.js': { contentType: 'text/javascript', body, delay: 3000 } },
      steps: [{ wait: 100 }, read, there, shown],
    });
    expect(results).to.eql([[true, false], [WELL]]);
    expect([errors, console]).to.eql([[], []]);
  });
});
