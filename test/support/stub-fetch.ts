import { expect, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import { DATA_URL } from '../fixtures/json-ld.js';

/** Requests that wait for the test to answer them. */
export interface PendingRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (body: string, url?: string) => Promise<void>;
}

let toldSoFar = 0;
for (const type of ['event-card-load', 'event-card-error'])
  window.addEventListener(type, () => (toldSoFar += 1));

/** Keeps all requests of cards waiting, in order. */
export function holdRequests() {
  const asked: PendingRequest[] = [];
  sinon.stub(window, 'fetch').callsFake(async (url, { signal } = {}) => {
    if (!(typeof url === 'string' && signal)) throw new Error('a request that is not the one of a card');
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new DOMException('', 'AbortError'));
      });
      asked.push({
        url,
        signal,
        answer: async (body, from = url) => {
          const response = new Response(body);
          Object.defineProperty(response, 'url', { value: from });
          resolve(response);
          // How long a body is read differs by engine; that a card takes no notice is seen after a while.
          const before = toldSoFar;
          for (let frame = 0; frame < 60 && toldSoFar === before; frame += 1) await nextFrame();
        },
      });
    });
  });
  return asked;
}

/** Each file is another one, as all cards of a page share what was loaded. */
let count = 0;
export const newUrl = () => `${DATA_URL}?${(count += 1)}`;
export const request = (asked: readonly PendingRequest[], index = 0) =>
  asked[index] ?? expect.fail('nothing was asked for');
