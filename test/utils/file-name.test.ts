import { expect } from '@open-wc/testing';
import { fileName } from '../../src/utils/file-name.js';

const NAMES: readonly (readonly [text: string, name: string])[] = [
  ['Side event', 'Side-event'],
  ['  Follow-up: what now?! ', 'Follow-up-what-now'],
  ['L’événement d’après', 'L-événement-d-après'],
  ['E\u0301ve\u0301nement', 'E\u0301ve\u0301nement'],
  ['حدث جانبي', 'حدث-جانبي'],
  ['می\u200cخواهم', 'میخواهم'],
  ['\u200fاجتماع\u2067', 'اجتماع'],
  ['活动（第二次）', '活动-第二次'],
  ['हिन्दी संगोष्ठी', 'हिन्दी-संगोष्ठी'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['../../etc/passwd', 'etc-passwd'],
  ['.hidden.', 'hidden'],
  ['100 %', '100'],
  ['A\nB\0C\u202eD', 'A-B-CD'],
  ['Cut \ud83d', 'Cut'],
  ['con', 'event-con'],
  ['NUL', 'event-NUL'],
  ['Com1', 'event-Com1'],
  ['LPT²', 'event-LPT²'],
  ['Conference', 'Conference'],
  ['', 'event'],
  ['🎉🎊', 'event'],
  ['?!…', 'event'],
  ['a'.repeat(500), 'a'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ['𐌰'.repeat(100), '𐌰'.repeat(60)],
];

describe('fileName', () => {
  for (const [text, name] of NAMES) {
    it(`is ${name.slice(0, 20)} for ${JSON.stringify(text.slice(0, 30))}`, () => {
      expect(fileName(text, '.ics')).to.equal(`${name}.ics`);
    });
  }

  it('fits into the 255 octets of a file system', () => {
    expect(new TextEncoder().encode(fileName('𐌰'.repeat(100), '-qr.svg')).length).to.be.below(255);
  });
});
