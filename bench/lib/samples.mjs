// All that was measured in a run, and what can be asked of it.
import { summary } from './statistics.mjs';

export class Samples {
  #byKey = new Map();

  /** @param key what was measured of which page, as `{ page, measure, n, cpu, … }` */
  add(key, value) {
    const text = JSON.stringify(key);
    if (!this.#byKey.has(text)) this.#byKey.set(text, []);
    this.#byKey.get(text).push(value);
  }

  toJSON() {
    return Array.from(this.#byKey, ([text, values]) => {
      const samples = values.map(value => Math.round(value * 1000) / 1000);
      return { ...JSON.parse(text), ...summary(samples), samples };
    });
  }
}
