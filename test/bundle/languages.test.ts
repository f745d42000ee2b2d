import { expect } from '@open-wc/testing';
import { fillPlaceholders } from '../../src/strings/placeholders.js';
import { stringsFor } from '../../src/strings/registry.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { TAGS } from '../support/languages.js';
import { cardHtml, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

// A legacy encoding, and a script without a charset.
const page = `<!doctype html><meta charset="windows-1251"><title>A page</title>
  <script>
    fetch('${SCRIPT}').then(answer => answer.arrayBuffer()).then(bytes => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
      document.head.append(script);
    });
  </script>
  ${TAGS.map(lang => cardHtml({ ...SAMPLE_EVENT, lang, 'super-event': 'ABC' })).join('')}`;

describe('built script', () => {
  it('keeps the strings of every language in a page with a legacy encoding', async () => {
    const { results, errors } = await visit({
      now: BEFORE,
      html: page,
      steps: [
        { run: () => customElements.whenDefined('event-card').then(() => undefined) },
        {
          run: () => [
            document.characterSet,
            ...[...document.querySelectorAll('event-card')].map(card =>
              ['.status', '.super-event', '.zone summary', '.invite'].map(selector =>
                card.shadowRoot?.querySelector(selector)?.textContent.trim(),
              ),
            ),
          ],
        },
      ],
    });
    const words = TAGS.map(tag => {
      const { phase, sideEventTo, changeZone, invite } = stringsFor(tag) ?? expect.fail(tag);
      return [phase.upcoming, fillPlaceholders(sideEventTo, { name: 'ABC' }), changeZone, invite];
    });
    expect(errors).to.deep.equal([]);
    expect(results[1]).to.deep.equal(['windows-1251', ...words]);
  });
});
