import { expect } from '@open-wc/testing';
import { createCache } from '../../src/utils/cache.js';

describe('createCache', () => {
  it('makes what belongs to a key once, also where that is nothing', () => {
    const kept = createCache<string | undefined>();
    const made: string[] = [];
    const get = (key: string, value?: string) =>
      kept(key, () => {
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

  it('keeps no more than 200, and makes the others again', () => {
    const kept = createCache<number>();
    let made = 0;
    const ask = (count: number) => {
      for (let key = 0; key < count; key += 1) kept(String(key), () => (made += 1));
    };
    ask(200);
    ask(200);
    expect(made).to.equal(200);
    ask(201);
    expect(made).to.equal(201);
    ask(1);
    expect(made).to.equal(202);
  });

  it('keeps as many as it is told to', () => {
    const kept = createCache<number>(2);
    let made = 0;
    for (const key of ['a', 'b', 'a', 'c', 'a']) kept(key, () => (made += 1));
    expect(made).to.equal(4);
  });
});
