import { expect } from '@open-wc/testing';
import { createCache } from '../../src/utils/cache.js';

describe('createCache', () => {
  it('calls make once per key, even for undefined', () => {
    const cache = createCache<string | undefined>();
    const made: string[] = [];
    const get = (key: string, value?: string) =>
      cache(key, () => {
        made.push(key);
        return value;
      });
    expect([get('a', 'A'), get('b'), get('a', 'other'), get('b', 'other')]).to.eql([
      'A',
      undefined,
      'A',
      undefined,
    ]);
    expect(made).to.eql(['a', 'b']);
  });

  it('keeps 200 entries by default and makes evicted ones again', () => {
    const cache = createCache<number>();
    let made = 0;
    const ask = (count: number) => {
      for (let key = 0; key < count; key += 1) cache(String(key), () => (made += 1));
    };
    ask(200);
    ask(200);
    expect(made).to.equal(200);
    ask(201);
    expect(made).to.equal(201);
    ask(1);
    expect(made).to.equal(202);
  });

  it('keeps at most maxEntries entries', () => {
    const cache = createCache<number>(2);
    let made = 0;
    for (const key of ['a', 'b', 'a', 'c', 'a']) cache(key, () => (made += 1));
    expect(made).to.equal(4);
  });
});
