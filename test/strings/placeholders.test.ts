import { expect } from '@open-wc/testing';
import { en } from '../../src/strings/en.js';
import { fillPlaceholders } from '../../src/strings/placeholders.js';
import type { Strings } from '../../src/strings/strings.js';

const strings: Strings = en;

describe('fillPlaceholders', () => {
  it('replaces each placeholder by its value', () => {
    const text = fillPlaceholders(strings.timeIn, { time: '3:00', place: 'Zurich', zone: 'CET' });
    expect(text).to.equal('3:00 in Zurich (CET)');
  });

  it('takes them in any order, and as often as they occur', () => {
    const text: Strings['shareOn'] = '{service}: share on {service}';
    expect(fillPlaceholders(text, { service: 'X' })).to.equal('X: share on X');
  });

  it('leaves values as they are', () => {
    const text = fillPlaceholders(strings.timeIn, { time: '{zone}', place: '$&', zone: '{time}' });
    expect(text).to.equal('{zone} in $& ({time})');
  });

  it('has the names of the placeholders checked by the compiler', () => {
    // @ts-expect-error -- `zone` is missing
    fillPlaceholders(strings.timeIn, { time: '3:00', place: 'Zurich' });
    // @ts-expect-error -- there is no `service`
    fillPlaceholders(strings.yourTime, { time: '3:00', zone: 'CET', service: 'X' });
  });
});
