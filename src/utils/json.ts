/**
 * A value as JSON, whatever the page has made of `toJSON`: Prototype.js up to 1.6 gives one to texts, numbers and lists, by
 * which a list becomes a text.
 *
 * @throws TypeError for what cannot be JSON, such as an object that contains itself
 */
export const toJson = (value: unknown): string | undefined =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, converted: unknown) {
    const own = this[key];
    return typeof own === 'object' && own !== null && !Array.isArray(own) ? converted : own;
  });
