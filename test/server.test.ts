import { expect } from '@open-wc/testing';
import type { onServer } from './support/server.js';
import { SAMPLE_EVENT } from './fixtures/events.js';
import { callInNode } from './support/node.js';

it('the package can be imported on a server and parses an event there', async () => {
  const [result] = await callInNode<Awaited<ReturnType<typeof onServer>>>({
    module: 'test/support/server.ts',
    call: 'onServer',
    timeZones: ['UTC'],
  });
  expect(result).to.eql({ entry: 'function', name: SAMPLE_EVENT.name, phase: 'live', issues: [] });
});
