// What MooTools 1.6.0 puts in the place of built-ins, in its usual build, which is compatible to 1.5. No package has that
// version: this is an excerpt by hand, which does what its functions do. MooTools is (c) 2006-2016 Valerio Proietti,
// under the MIT license.

(() => {
  const { slice } = Array.prototype;

  Array.prototype.$family = () => 'array';
  Function.prototype.$family = () => 'function';
  Number.prototype.$family = function () {
    return isFinite(this) ? 'number' : 'null';
  };

  const isEnumerable = item => item && typeof item.length === 'number' && typeof item !== 'function';

  Array.convert = item => {
    if (item === null || item === undefined) return [];
    if (!isEnumerable(item) || typeof item === 'string') return [item];
    return Array.isArray(item) ? item : slice.call(item);
  };
  Function.convert = item => (typeof item === 'function' ? item : () => item);
  Number.convert = item => {
    const number = parseFloat(item);
    return isFinite(number) ? number : null;
  };
  String.convert = item => `${item}`;
  for (const type of [Array, Function, Number, String]) type.from = type.convert;

  Object.keys = object => {
    const keys = [];
    for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key);
    return keys;
  };
  Object.forEach = Object.each = (object, visit, bind) => {
    Object.keys(object).forEach(key => visit.call(bind, object[key], key, object));
  };
  Array.prototype.each = function (visit, bind) {
    this.forEach(visit, bind);
    return this;
  };
  Array.prototype.clone = function () {
    return this.slice();
  };
})();
