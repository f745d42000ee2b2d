// DOM clobbering: in a page with `<a id="process">`, `window.process` is the link. A library that checks for a global, or
// defaults to an existing one, gets the link.
import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { timeLeft, hostedCard, shown, structuredData } from '../support/hosted.js';
import { pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const script = `<script src="${SCRIPT}"></script>`;
const card = hostedCard({ ...SAMPLE_EVENT, 'structured-data': '' });

const PLACES = [
  ['before the script', (named: string) => pageOf('', named + script + card)],
  ['after the script', (named: string) => pageOf(script, named + card)],
] as const;

const IDS = [
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'],
  ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport'],
  ...['ShadyCSS', 'ShadyDOM', 'litNonce', 'litIssuedWarnings', 'emitLitDebugLogEvents', 'trustedTypes'],
  ...['process', 'global', 'module', 'exports', 'define', 'customElements', 'CustomElementRegistry'],
  ...['document', 'navigator', 'Temporal', 'scheduler', 'IntersectionObserver', 'reportError'],
];

describe('card in a page with clobbered globals', () => {
  for (const id of IDS)
    for (const [place, pageAround] of PLACES) {
      it(`renders and counts down with <a id="${id}"> ${place}`, async () => {
        const { results, errors } = await visit({
          now: BEFORE,
          html: pageAround(`<a id="${id}"></a>`),
          steps: [{ visible: 'event-card' }, shown, timeLeft, { advance: 3000 }, timeLeft, structuredData],
        });
        const [{ title, button }, atFirst, ticked, data] = results;
        expect({
          title,
          button,
          timeLeft: [atFirst, ticked],
          named: (JSON.parse(data ?? '{}') as { name?: string }).name,
          errors,
        }).to.eql({
          title: SAMPLE_EVENT.name,
          button: 'Register',
          timeLeft: ['12:04:00:00', '12:03:59:57'],
          named: SAMPLE_EVENT.name,
          errors: [],
        });
      });
    }
});
