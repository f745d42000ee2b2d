import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { cardHtml, pageOf, SCRIPT, untilCardHas } from '../support/pages.js';
import { visit } from '../support/visit.js';
import { BLOCK_THEME, postOf } from '../fixtures/wordpress.js';

const CHILD = '<p>Side event: <a href="https://ngo.example/side-event">read more</a></p>';
const card = cardHtml(SAMPLE_EVENT, CHILD);
const opening = cardHtml(SAMPLE_EVENT).replace('</event-card>', '');
const enqueued = `<script src="${SCRIPT}" id="event-card-js"></script>`;
const viewport = { width: 900, height: 900 };

/** Title of each card, and whether it is laid out at its usual size. */
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
const LAID_OUT = { title: SAMPLE_EVENT.name, isLaidOut: true };
const untilRendered = untilCardHas('[part~=title]');

describe('WordPress', () => {
  /** WordPress keeps a Custom HTML block as it is; other text goes through `wpautop`, which adds paragraphs. */
  const CONTENTS = [
    ['in a Custom HTML block', card, true],
    [
      'in text that WordPress split into paragraphs',
      `<p>${opening}</p>\n${CHILD}\n<p></event-card></p>`,
      false,
    ],
    [
      'in text with line breaks added by WordPress',
      `<p>${opening}<br />\n  Side event: <a href="#">read more</a><br />\n</event-card></p>`,
      true,
    ],
  ] as const;

  for (const [where, content, isKept] of CONTENTS) {
    it(`shows the card ${where}, with the script in the footer, and keeps the layout of the page`, async () => {
      const { results, errors, console } = await visit({
        now: BEFORE,
        viewport,
        html: pageOf(BLOCK_THEME, postOf(content, enqueued)),
        steps: [
          untilRendered,
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
      expect(results[1]).to.eql([LAID_OUT]);
      expect(results[2]).to.eql({ last: 'See you there.', isKept, overflow: 0 });
      expect([errors, console]).to.eql([[], []]);
    });

    it(`shows the children ${where}, with the script stripped`, async () => {
      const { accessibility, errors, console } = await visit({
        html: pageOf(BLOCK_THEME, postOf(content, '')),
        accessibility: true,
      });
      expect(accessibility).to.include('Side event:').and.to.include('link "read more"');
      expect([errors, console]).to.eql([[], []]);
    });
  }

  it('keeps the theme’s styles of headings and buttons out of the card', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOf(BLOCK_THEME, postOf(card, enqueued)),
      steps: [
        untilRendered,
        {
          run: () => {
            const root = document.querySelector('event-card')?.shadowRoot;
            const transforms = ['[part~=title]', 'button[aria-expanded]'].map(selector => {
              const element = root?.querySelector(selector);
              return element && getComputedStyle(element).textTransform;
            });
            const article = root?.querySelector('article');
            return [...transforms, article && getComputedStyle(article).fontFamily];
          },
        },
      ],
    });
    expect(results[0]).to.eql(['none', 'none', 'Georgia, serif']);
  });
});

describe('site builder', () => {
  it('shows the card with attributes that are set one by one after it was inserted', async () => {
    const builder = `<script type="module">
      const script = document.createElement('script');
      script.src = '${SCRIPT}';
      script.type = 'module';
      document.head.append(script);
      script.onload = () => {
        const element = document.createElement('event-card');
        document.querySelector('#slot').append(element);
        const attributes = Object.entries(${JSON.stringify(SAMPLE_EVENT)});
        attributes.forEach(([name, value], index) =>
          setTimeout(() => element.setAttribute(name, value), 20 * index));
      };
    </script>`;
    const last = Object.keys(SAMPLE_EVENT).at(-1) ?? '';
    const { results, errors, console } = await visit({
      viewport,
      html: pageOf(builder, '<div id="slot" style="width: 640px"></div>'),
      steps: [untilRendered, { until: `document.querySelector('event-card').matches('[${last}]')` }, shown],
    });
    expect(results[0]).to.eql([LAID_OUT]);
    expect([errors, console]).to.eql([[], []]);
  });
});

describe('page', () => {
  for (const mode of ['open', 'closed']) {
    it(`shows the card in a shadow root with mode ${mode}`, async () => {
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

  it('shows the card in a frame without overflow, and leaves the outer page unchanged', async () => {
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

  it('shows 20 cards with running countdowns', async () => {
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
      steps: [untilRendered, { visible: 'event-card' }, timeLeft, { advance: 3000 }, timeLeft, shown],
    });
    expect(results[2]).to.eql(Array.from({ length: 20 }, () => LAID_OUT));
    expect(results[0]).not.to.eql(results[1]);
    expect(requests).to.have.length(2);
    expect([errors, console]).to.eql([[], []]);
  });

  it('shows the children until a slow script has loaded, and then the card', async () => {
    const body = await (await fetch(SCRIPT)).text();
    const children = {
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
      steps: [{ wait: 100 }, children, untilRendered, shown],
    });
    expect(results).to.eql([[true, false], [LAID_OUT]]);
    expect([errors, console]).to.eql([[], []]);
  });
});
