import { expect } from '@open-wc/testing';
import type { onServer } from './support/server.js';
import { SAMPLE_EVENT } from './fixtures/events.js';
import { callInNode } from './support/node.js';

it('a server can import the package, and read an event with it', async () => {
  const [seen] = await callInNode<Awaited<ReturnType<typeof onServer>>>({
    module: 'test/support/server.ts',
    call: 'onServer',
    timeZones: ['UTC'],
  });
  expect(seen).to.eql({ entry: 'function', name: SAMPLE_EVENT.name, phase: 'live', issues: [] });
});
