import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyEvent, anyJson } from '../../support/arbitrary.js';
import { ran } from '../../support/trap.js';
import { runEndToEnd, NONSENSE } from '../../support/end-to-end.js';

/** Signs of a broken date or number. */
const BROKEN = /NaN|Invalid Date|\[object|Infinity/;

describe('arbitrary JSON', function () {
  this.timeout(60_000);

  it('is processed end to end or has no event', () => {
    fc.assert(
      fc.property(anyJson, json => {
        runEndToEnd(json);
        runEndToEnd([json, { '@graph': json }]);
      }),
      { numRuns: 500 },
    );
  });

  it('is processed end to end as an event with arbitrary properties', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyJson), properties => {
        runEndToEnd({ ...properties, '@type': 'Event', name: 'Side event' });
      }),
      { numRuns: 300 },
    );
  });

  it('is processed end to end as an event with arbitrary values of known properties', () => {
    fc.assert(
      fc.property(anyEvent, event => {
        const result = runEndToEnd(event);
        expect(result?.details.name).to.equal('Side event');
        const { location, performer = [], audience, dialIn } = result?.details ?? {};
        const own = [location, ...performer, audience, dialIn].join(' ');
        if (!NONSENSE.test(own)) expect(result?.words.join(' ')).not.to.match(BROKEN);
      }),
      { numRuns: 500 },
    );
    expect(ran).to.deep.equal([]);
  });

  it('yields the same event in a graph, in a list and inside a page', () => {
    fc.assert(
      fc.property(anyEvent, event => {
        const alone = JSON.stringify(runEndToEnd(event)?.details);
        for (const document of [[event], { '@graph': [event] }, { '@type': 'WebPage', mainEntity: event }])
          expect(JSON.stringify(runEndToEnd(document)?.details)).to.equal(alone);
      }),
      { numRuns: 60 },
    );
  });
});
