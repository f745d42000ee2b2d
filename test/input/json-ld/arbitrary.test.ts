import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyEvent, anyJson } from '../../support/arbitrary.js';
import { ran } from '../../support/trap.js';
import { runEndToEnd, NONSENSE } from '../../support/end-to-end.js';

/** What is said of the time, and of all that is counted. Texts of the event may be any words. */
const counted = /NaN|Invalid Date|\[object|Infinity/;

describe('JSON of any kind', function () {
  this.timeout(60_000);

  it('goes the whole way, or says that there is no event', () => {
    fc.assert(
      fc.property(anyJson, json => {
        runEndToEnd(json);
        runEndToEnd([json, { '@graph': json }]);
      }),
      { numRuns: 500 },
    );
  });

  it('goes the whole way as an event with any properties', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyJson), properties => {
        runEndToEnd({ ...properties, '@type': 'Event', name: 'Side event' });
      }),
      { numRuns: 300 },
    );
  });

  it('goes the whole way as an event with anything in the properties that are read', () => {
    fc.assert(
      fc.property(anyEvent, event => {
        const way = runEndToEnd(event);
        expect(way?.details.name).to.equal('Side event');
        const { location, performer = [], audience, dialIn } = way?.details ?? {};
        const own = [location, ...performer, audience, dialIn].join(' ');
        if (!NONSENSE.test(own)) expect(way?.words.join(' ')).not.to.match(counted);
      }),
      { numRuns: 500 },
    );
    expect(ran).to.deep.equal([]);
  });

  it('is read the same in a graph, in a list and inside of a page', () => {
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
