// Changes prototypes as MooTools with its compatibility layer does. No package contains
// the browser part of MooTools.

(function () {
  const {slice} = Array.prototype;
  Function.prototype.implement = function (methods) {
    for (const name in methods) this.prototype[name] = methods[name];
    return this;
  };
  Function.prototype.extend = function (methods) {
    for (const name in methods) this[name] = methods[name];
    return this;
  };

  for (const type of [Array, String, Number, Function, RegExp, Date]) {
    type.prototype.$family = () => type.name.toLowerCase();
    type.$constructor = type;
  }

  Array.extend({
    from(item) {
      if (item == null) return [];
      if (Array.isArray(item)) return item;
      const isEnumerable = typeof item.length === 'number';
      return isEnumerable && typeof item !== 'string'
        ? slice.call(item)
        : [item];
    },
  }).implement({
    append(items) {
      this.push(...items);
      return this;
    },
    clean() {
      return this.filter((item) => item != null);
    },
    contains(item, from) {
      return this.indexOf(item, from) !== -1;
    },
    each: Array.prototype.forEach,
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return this.flat(Infinity);
    },
    getLast() {
      return this.at(-1) ?? null;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    link() {
      return {};
    },
    pick() {
      return this.find((item) => item != null) ?? null;
    },
  });
  String.implement({
    capitalize() {
      return this.replace(/\b[a-z]/g, (match) => match.toUpperCase());
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    contains(string, index) {
      return this.indexOf(string, index) > -1;
    },
    substitute() {
      return String(this);
    },
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
    toInt(base = 10) {
      return parseInt(this, base);
    },
  });
  Number.implement({
    limit(min, max) {
      return Math.min(max, Math.max(min, this));
    },
    round(precision = 0) {
      return Number(this.toFixed(precision));
    },
    times(action) {
      for (let i = 0; i < this; i++) action(i);
    },
  });
  // As in 1.2, arguments are an array.
  Function.implement({
    attempt() {
      return null;
    },
    bind(that, args) {
      const method = this;
      const first = args == null ? null : Array.from(args);
      return function (...own) {
        return method.apply(that, first ?? own);
      };
    },
    delay(wait) {
      return setTimeout(this, wait);
    },
    pass(args, that) {
      return () => this.apply(that, Array.from(args));
    },
    periodical(wait) {
      return setInterval(this, wait);
    },
  });
  Object.extend({
    each(object, action) {
      for (const key in object) action(object[key], key);
    },
    map(object, action) {
      const results = {};
      for (const key in object) results[key] = action(object[key], key);
      return results;
    },
    merge: Object.assign,
    values: (object) => Object.keys(object).map((key) => object[key]),
  });

  const {Element} = window;
  window.Element = function (tag, properties) {
    return Object.assign(document.createElement(tag), properties);
  };
  window.Element.prototype = Element.prototype;
  const itself = function () {
    return this;
  };
  window.Element.implement({
    $family: () => 'element',
    addEvent: itself,
    adopt: itself,
    clone: Element.prototype.cloneNode,
    destroy: itself,
    dispose: itself,
    empty: itself,
    erase: Element.prototype.removeAttribute,
    fireEvent: itself,
    get: Element.prototype.getAttribute,
    getElement: Element.prototype.querySelector,
    getElements: Element.prototype.querySelectorAll,
    getSize: () => ({x: 0, y: 0}),
    inject: itself,
    match: Element.prototype.matches,
    retrieve: () => null,
    set: Element.prototype.setAttribute,
    store: itself,
    tween: itself,
  });
  // MooTools replaces `Event` by its own type.
  window.Event = function (event) {
    this.event = event;
  };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => Array.from(document.querySelectorAll(selector));
})();
