import { expect } from '@open-wc/testing';
import type { onServer } from './support/server.js';
import { FOLLOW_UP } from './support/events.js';
import { callInNode } from './support/node.js';

it('a server can import the package, and read an event with it', async () => {
  const [seen] = await callInNode<Awaited<ReturnType<typeof onServer>>>({
    module: 'test/support/server.ts',
    call: 'onServer',
    timeZones: ['UTC'],
  });
  expect(seen).to.eql({ entry: 'function', name: FOLLOW_UP.name, phase: 'live', issues: [] });
});
