/**
 * `JSON.stringify`, unaffected by the `toJSON` that Prototype.js up to 1.6 adds to strings, numbers and arrays: with it, an
 * array becomes a string.
 *
 * @throws TypeError for a value that JSON cannot represent, such as a cyclic object
 */
export const toJson = (value: unknown): string | undefined =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, converted: unknown) {
    const own = this[key];
    return typeof own === 'object' && own !== null && !Array.isArray(own) ? converted : own;
  });
