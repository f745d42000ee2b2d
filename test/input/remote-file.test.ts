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

/** Loads a file once for each of the given response statuses. */
const loadFileWith = async (...statuses: readonly number[]) => {
  const file = new RemoteFile(URL);
  for (const status of statuses) {
    sinon.stub(globalThis, 'fetch').resolves(answer(status));
    await file.load(START);
    sinon.restore();
  }
  return file;
};

describe('RemoteFile.dueAt', () => {
  // Jitter of up to a fifth spreads the requests of all visitors.
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
    it(`waits ${minutes} minutes after ${statuses.length} responses (${statuses.slice(0, 3).join()}) for a refresh of ${refresh}`, async () => {
      const wait = ((await loadFileWith(...statuses)).dueAt(refresh, START) - START) / MINUTE;
      expect(wait).to.be.within(minutes, minutes * 1.2);
    });
  }

  it('is due immediately and then never for a refresh of 0', async () => {
    expect(new RemoteFile(URL).dueAt(0, START)).to.equal(-Infinity);
    expect((await loadFileWith(404)).dueAt(0, START)).to.equal(Infinity);
  });

  it('is not delayed if the device clock was set back', async () => {
    const file = await loadFileWith(200);
    const yesterday = START - 24 * HOUR;
    expect(file.dueAt(60, yesterday)).to.be.within(yesterday + HOUR, yesterday + 1.2 * HOUR);
    expect(file.dueAt(60, START)).to.be.below(START);
  });
});
