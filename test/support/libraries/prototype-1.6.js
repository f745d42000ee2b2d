// What Prototype 1.6.0.3 puts in the place of built-ins, and beside them. No package has that version: this is an excerpt
// by hand, which does what its functions do. Prototype is (c) 2005-2008 Sam Stephenson, under the MIT license.

/* global window, document */

(() => {
  const stop = {};
  const same = value => value;
  const extend = (destination, source) => {
    for (const property in source) destination[property] = source[property];
    return destination;
  };
  const toList = iterable => {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };

  const toJSON = object => {
    const type = typeof object;
    if (type === 'undefined' || type === 'function') return undefined;
    if (type === 'boolean') return object.toString();
    if (object === null) return 'null';
    if (object.toJSON) return object.toJSON();
    if (object.nodeType === 1) return undefined;
    const results = [];
    for (const property in object) {
      const value = toJSON(object[property]);
      if (value !== undefined) results.push(`${property.toJSON()}: ${value}`);
    }
    return `{${results.join(', ')}}`;
  };

  extend(Object, {
    extend,
    toJSON,
    keys(object) {
      const keys = [];
      for (const property in object) keys.push(property);
      return keys;
    },
    values(object) {
      const values = [];
      for (const property in object) values.push(object[property]);
      return values;
    },
    clone: object => extend({}, object),
    isArray: object =>
      object !== null && typeof object === 'object' && 'splice' in object && 'join' in object,
    isFunction: object => typeof object === 'function',
    isString: object => typeof object === 'string',
    isUndefined: object => object === undefined,
  });

  extend(Function.prototype, {
    bind(...args) {
      if (args.length < 2 && args[0] === undefined) return this;
      const method = this;
      const object = args.shift();
      return function (...others) {
        return method.apply(object, args.concat(others));
      };
    },
    methodize() {
      const method = this;
      return function (...args) {
        return method.apply(null, [this].concat(args));
      };
    },
  });

  const padded = number => (number < 10 ? `0${number}` : String(number));
  Date.prototype.toJSON = function () {
    const date = [this.getUTCFullYear(), padded(this.getUTCMonth() + 1), padded(this.getUTCDate())].join('-');
    const time = [this.getUTCHours(), this.getUTCMinutes(), this.getUTCSeconds()].map(padded).join(':');
    return `"${date}T${time}Z"`;
  };

  RegExp.prototype.match = RegExp.prototype.test;

  extend(String.prototype, {
    toArray() {
      return this.split('');
    },
    inspect() {
      // eslint-disable-next-line no-control-regex -- these are what it escapes
      const escaped = this.replace(/[\x00-\x1f\\]/g, character =>
        character === '\\' ? '\\\\' : `\\u00${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
      );
      return `"${escaped.replace(/"/g, '\\"')}"`;
    },
    toJSON() {
      return this.inspect(true);
    },
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    times(count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    startsWith(pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith(pattern) {
      const from = this.length - pattern.length;
      return from >= 0 && this.lastIndexOf(pattern) === from;
    },
  });

  extend(Number.prototype, {
    toJSON() {
      return isFinite(this) ? this.toString() : 'null';
    },
    round() {
      return Math.round(this);
    },
    floor() {
      return Math.floor(this);
    },
  });

  const enumerable = {
    each(iterator, context) {
      let index = 0;
      try {
        this._each(value => {
          iterator.call(context, value, index++);
        });
      } catch (error) {
        if (error !== stop) throw error;
      }
      return this;
    },
    all(iterator = same, context = undefined) {
      let result = true;
      this.each((value, index) => {
        result = result && !!iterator.call(context, value, index);
        if (!result) throw stop;
      });
      return result;
    },
    any(iterator = same, context = undefined) {
      let result = false;
      this.each((value, index) => {
        result = !!iterator.call(context, value, index);
        if (result) throw stop;
      });
      return result;
    },
    collect(iterator = same, context = undefined) {
      const results = [];
      this.each((value, index) => {
        results.push(iterator.call(context, value, index));
      });
      return results;
    },
    detect(iterator, context) {
      let result;
      this.each((value, index) => {
        if (!iterator.call(context, value, index)) return;
        result = value;
        throw stop;
      });
      return result;
    },
    findAll(iterator, context) {
      const results = [];
      this.each((value, index) => {
        if (iterator.call(context, value, index)) results.push(value);
      });
      return results;
    },
    toArray() {
      return this.map();
    },
  };
  extend(enumerable, {
    map: enumerable.collect,
    find: enumerable.detect,
    select: enumerable.findAll,
    filter: enumerable.findAll,
    entries: enumerable.toArray,
    every: enumerable.all,
    some: enumerable.any,
  });

  window.$A = Array.from = toList;
  extend(Array.prototype, enumerable);
  Array.prototype._reverse = Array.prototype.reverse;
  extend(Array.prototype, {
    _each: Array.prototype.forEach,
    clear() {
      this.length = 0;
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    reverse(inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    clone() {
      return [].concat(this);
    },
    size() {
      return this.length;
    },
    toJSON() {
      const results = [];
      this.each(object => {
        const value = toJSON(object);
        if (value !== undefined) results.push(value);
      });
      return `[${results.join(', ')}]`;
    },
  });
  Array.prototype.toArray = Array.prototype.clone;

  const NativeElement = window.Element;
  window.Element = function (tagName, attributes = {}) {
    const element = document.createElement(tagName);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  extend(window.Element, NativeElement);
  window.Element.prototype = NativeElement.prototype;

  const methods = {
    visible: element => element.style.display !== 'none',
    hide(element) {
      element.style.display = 'none';
      return element;
    },
    show(element) {
      element.style.display = '';
      return element;
    },
    remove(element) {
      element.parentNode.removeChild(element);
      return element;
    },
    update(element, content) {
      element.innerHTML = content;
      return element;
    },
    select: (element, selector) => toList(element.querySelectorAll(selector)),
    scrollTo(element) {
      window.scrollTo(element.offsetLeft, element.offsetTop);
      return element;
    },
  };
  for (const name in methods) window.HTMLElement.prototype[name] = methods[name].methodize();
})();
