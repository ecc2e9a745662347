// Changes prototypes as Prototype.js 1.6 and 1.7 do. No package contains Prototype.js.

(function () {
  const extend = (target, methods) => {
    for (const name in methods) target[name] = methods[name];
  };
  const $A = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let {length = 0} = iterable;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.from = $A;

  const inherited = {...Array.prototype};
  const {every, filter, find, forEach, includes, map, reverse, slice, some} =
    Array.prototype;
  const identity = (value) => value;
  const toArray = function () {
    return slice.call(this);
  };
  extend(Array.prototype, {
    ...inherited,
    _each: forEach,
    _reverse: reverse,
    all(iterator = identity, context) {
      return every.call(this, iterator, context);
    },
    any(iterator = identity, context) {
      return some.call(this, iterator, context);
    },
    clear() {
      this.length = 0;
      return this;
    },
    clone: toArray,
    collect: map,
    detect: find,
    each(iterator, context) {
      forEach.call(this, iterator, context);
      return this;
    },
    entries: toArray,
    every,
    filter,
    find,
    findAll: filter,
    first() {
      return this[0];
    },
    flatten() {
      return this.flat(Infinity);
    },
    include: includes,
    inject(memo, iterator) {
      forEach.call(this, (value, i) => {
        memo = iterator(memo, value, i);
      });
      return memo;
    },
    inspect() {
      return `[${this.join(', ')}]`;
    },
    last() {
      return this[this.length - 1];
    },
    map,
    member: includes,
    reverse(inline) {
      return reverse.call(inline === false ? slice.call(this) : this);
    },
    select: filter,
    size() {
      return this.length;
    },
    some,
    toArray,
    toJSON() {
      return slice.call(this);
    },
    without(...values) {
      return this.filter((value) => !values.includes(value));
    },
  });

  extend(String.prototype, {
    blank() {
      return /^\s*$/.test(this);
    },
    empty() {
      return this === '';
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    strip: String.prototype.trim,
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    times(count) {
      return this.repeat(count);
    },
    toArray() {
      return this.split('');
    },
  });
  extend(Number.prototype, {
    abs() {
      return Math.abs(this);
    },
    round() {
      return Math.round(this);
    },
    succ() {
      return this + 1;
    },
  });
  extend(Object, {
    extend,
    clone: (object) => ({...object}),
    isElement: (object) => object?.nodeType === 1,
    values(object) {
      return Object.keys(object).map((key) => object[key]);
    },
  });
  extend(Function.prototype, {
    bind(...bound) {
      if (bound.length < 2 && bound[0] === undefined) return this;
      const method = this;
      const [object, ...first] = bound;
      return function (...args) {
        return method.apply(object, first.concat(args));
      };
    },
    curry(...first) {
      return (...args) => this(...first, ...args);
    },
    defer() {
      setTimeout(this, 10);
    },
    methodize() {
      const method = this;
      return function (...args) {
        return method(this, ...args);
      };
    },
  });

  const methods = {
    down: (element, selector) => element.querySelector(selector ?? '*'),
    empty: (element) => /^\s*$/.test(element.innerHTML),
    fire: (element) => element,
    hide(element) {
      element.style.display = 'none';
      return element;
    },
    identify: (element) => (element.id ||= 'anonymous_element_1'),
    insert: (element) => element,
    match: (element, selector) => element.matches(selector),
    next: (element) => element.nextElementSibling,
    observe: (element, ...args) => element.addEventListener(...args),
    remove(element) {
      element.parentNode.removeChild(element);
      return element;
    },
    replace: (element) => element,
    scrollTo: (element) => element,
    select: (element, selector) => $A(element.querySelectorAll(selector)),
    show: (element) => element,
    toggle: (element) => element,
    up: (element, selector) => element.closest(selector ?? '*'),
    update: (element) => element,
    visible: () => true,
  };
  for (const name in methods)
    HTMLElement.prototype[name] = methods[name].methodize();

  const {Element} = window;
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  extend(window.Element, Element);
  window.Element.prototype = Element.prototype;
  window.$ = (id) => document.getElementById(id);
  window.$A = $A;
})();
