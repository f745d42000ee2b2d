import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { RemoteFile } from '../../src/input/remote-file.js';

const URL = 'https://ngo.example/e.json';
const START = Date.parse('2027-03-12T10:00Z');
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;

const answer = (status: number) => {
  const response = new Response(status === 200 ? '{}' : '', { status });
  Object.defineProperty(response, 'url', { value: URL });
  return response;
};

/** A file that is asked for, and answers so, one time after the other. */
const fileAfter = async (...statuses: readonly number[]) => {
  const file = new RemoteFile(URL);
  for (const status of statuses) {
    sinon.stub(globalThis, 'fetch').resolves(answer(status));
    await file.load(START);
    sinon.restore();
  }
  return file;
};

describe('a file that is asked for again', () => {
  // Up to a fifth is added, so that not all visitors ask at the same time.
  for (const [statuses, refresh, minutes] of [
    [[200], 60, 60],
    [[404], 60, 60],
    [[404, 404], 60, 120],
    [[404, 500, 404], 60, 240],
    [[404, 404, 200], 60, 60],
    [Array<number>(5).fill(404), 60, 960],
    [Array<number>(6).fill(404), 60, 1440],
    [Array<number>(30).fill(404), 60, 1440],
    [Array<number>(30).fill(404), 1, 1440],
    [Array<number>(3).fill(404), 10_080, 10_080],
  ] as const) {
    it(`waits ${minutes} minutes after ${statuses.join().slice(0, 20)}, at ${refresh} minutes`, async () => {
      const wait = ((await fileAfter(...statuses)).dueAt(refresh, START) - START) / MINUTE;
      expect(wait).to.be.within(minutes, minutes * 1.2);
    });
  }

  it('is due at once, and then never with refresh 0', async () => {
    expect(new RemoteFile(URL).dueAt(0, START)).to.equal(-Infinity);
    expect((await fileAfter(404)).dueAt(0, START)).to.equal(Infinity);
  });

  it('is due no later where the clock of the device was set back', async () => {
    const file = await fileAfter(200);
    const yesterday = START - 24 * HOUR;
    expect(file.dueAt(60, yesterday)).to.be.within(yesterday + HOUR, yesterday + 1.2 * HOUR);
    expect(file.dueAt(60, START)).to.be.below(START);
  });
});
