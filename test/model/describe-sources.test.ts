import { expect } from '@open-wc/testing';
import { describeSources } from '../../src/model/describe-sources.js';
import { parseEvent } from '../../src/model/event-details.js';
import type { Source } from '../../src/model/fields.js';

describe('describeSources', () => {
  it('lists the fields that are taken from each source, as its author names them', () => {
    const sources: readonly Source[] = [
      { name: 'remote', base: '', events: 3, raw: { name: 'File', startDate: '2027-03-24' } },
      { name: 'inline', base: '', events: 1, raw: { name: 'Inline' } },
      { name: 'attributes', base: '', raw: { name: 'Attribute', timeZone: 'Europe/Zurich' } },
    ];
    expect(describeSources(sources, parseEvent(sources).sourceOf)).to.deep.equal([
      'Read in the file at src (events found: 3): startDate',
      'Read in the JSON-LD inside the element (events found: 1): nothing',
      'Read in the attributes: name, time-zone',
    ]);
  });
});
