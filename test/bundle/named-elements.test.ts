// DOM clobbering: in a page with `<img name="head">`, `document.head` is the image.
import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { timeLeft, hide, HIDEABLE, hostedCard, showAgain, shown, structuredData } from '../support/hosted.js';
import { pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const script = `<script src="${SCRIPT}"></script>`;
const card = hostedCard({ ...SAMPLE_EVENT, 'structured-data': '' });

const PLACES = [
  ['before the script', (named: string) => pageOf(HIDEABLE, named + script + card)],
  ['after the script', (named: string) => pageOf(HIDEABLE + script, named + card)],
] as const;

const NAMES = [
  ...['createElement', 'createElementNS', 'createComment', 'createTextNode', 'createTreeWalker'],
  ...['importNode', 'adoptNode', 'head', 'body', 'documentElement', 'activeElement', 'defaultView'],
  ...['querySelector', 'querySelectorAll', 'getElementById', 'implementation', 'currentScript'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'hidden', 'visibilityState', 'readyState'],
  ...['URL', 'baseURI', 'contentType', 'cookie', 'location', 'adoptedStyleSheets', 'fonts'],
];

const image = (name: string) => `<img name="${name}" alt="">`;
const form = (name: string) => `<form name="${name}"></form>`;
const frame = (name: string) => `<iframe name="${name}" hidden></iframe>`;

/** Other elements that clobber properties of `document`, with a sample of the names. */
const OTHERS = [form, frame].flatMap(element =>
  ['createElement', 'head', 'hidden', 'addEventListener', 'readyState'].map(element),
);

const PAGES = [
  ...[...NAMES.map(image), ...OTHERS].map(element => [element, element] as const),
  ['images of all names', NAMES.map(image).join('')] as const,
];

describe('card in a page with clobbered document properties', () => {
  for (const [what, elements] of PAGES)
    for (const [place, pageAround] of PLACES) {
      it(`renders and counts down with ${what} ${place}`, async () => {
        const { results, errors } = await visit({
          now: BEFORE,
          html: pageAround(elements),
          steps: [
            { visible: 'event-card' },
            shown,
            timeLeft,
            { advance: 3000 },
            timeLeft,
            hide,
            { advance: 60_000 },
            timeLeft,
            showAgain,
            timeLeft,
            { advance: 1000 },
            timeLeft,
            structuredData,
          ],
        });
        const [{ title, button }, atFirst, ticked, , hidden, , shownAgain, tickedAgain, data] = results;
        expect({
          title,
          button,
          timeLeft: [atFirst, ticked, hidden, shownAgain, tickedAgain],
          named: (JSON.parse(data ?? '{}') as { name?: string }).name,
          errors,
        }).to.eql({
          title: SAMPLE_EVENT.name,
          button: 'Register',
          timeLeft: ['12:04:00:00', '12:03:59:57', '12:03:59:57', '12:03:58:57', '12:03:58:56'],
          named: SAMPLE_EVENT.name,
          errors: [],
        });
      });
    }
});
