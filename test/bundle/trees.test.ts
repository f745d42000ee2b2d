import { compareSnapshot } from '@web/test-runner-commands';
import { ATTRIBUTES_BY_STATUS, ATTRIBUTES_BY_PHASE } from '../fixtures/events.js';
import { treeOf } from '../support/trees.js';

const ROWS = [
  ...ATTRIBUTES_BY_PHASE.map(([phase, attributes]) => [phase, attributes, 'en-GB', false] as const),
  ...ATTRIBUTES_BY_STATUS.map(([status, attributes]) => [status, attributes, 'en-GB', false] as const),
  ['upcoming in Arabic', {}, 'ar', false],
  ['upcoming in Chinese', {}, 'zh-Hans', false],
  ['upcoming with all opened', {}, 'en-GB', true],
] as const;

// What is meant to change is written anew by `npx wtr --files test/bundle/trees.test.ts --update-snapshots`, and read.
describe('a listener gets the tree in __snapshots__', () => {
  for (const [name, attributes, lang, isOpen] of ROWS)
    it(`of a card that is ${name}`, async () => {
      await compareSnapshot({ name, content: await treeOf(attributes, lang, isOpen) });
    });
});
