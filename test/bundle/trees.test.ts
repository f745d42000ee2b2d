import { compareSnapshot } from '@web/test-runner-commands';
import { CHANGES, PHASES_NOW } from '../support/cards-in-every-state.js';
import { treeOf } from '../support/trees.js';

const ROWS = [
  ...PHASES_NOW.map(([phase, attributes]) => [phase, attributes, 'en-GB', false] as const),
  ...CHANGES.map(([status, attributes]) => [status, attributes, 'en-GB', false] as const),
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
