import { expect, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import { DATA_URL } from '../fixtures/json-ld.js';

/** A request that waits for the test to answer it. */
export interface PendingRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (body: string, url?: string) => Promise<void>;
}

let dispatchedCount = 0;
for (const type of ['event-card-load', 'event-card-error'])
  window.addEventListener(type, () => (dispatchedCount += 1));

/** Holds back all requests of cards, in order. */
export function holdRequests() {
  const requests: PendingRequest[] = [];
  sinon.stub(window, 'fetch').callsFake(async (url, { signal } = {}) => {
    if (!(typeof url === 'string' && signal)) throw new Error('not a request of a card');
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new DOMException('', 'AbortError'));
      });
      requests.push({
        url,
        signal,
        answer: async (body, from = url) => {
          const response = new Response(body);
          Object.defineProperty(response, 'url', { value: from });
          resolve(response);
          // The time to read a body differs by engine, and a card may ignore it without an event.
          const before = dispatchedCount;
          for (let frame = 0; frame < 60 && dispatchedCount === before; frame += 1) await nextFrame();
        },
      });
    });
  });
  return requests;
}

/** Unique URLs, as all cards of a page share a loaded file. */
let count = 0;
export const newUrl = () => `${DATA_URL}?${(count += 1)}`;
export const request = (requests: readonly PendingRequest[], index = 0) =>
  requests[index] ?? expect.fail('no request');
