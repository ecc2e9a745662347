// Wraps the methods of arrays and makes them enumerable, as tracing scripts and
// polyfills do.

for (const name of Object.getOwnPropertyNames(Array.prototype)) {
  const method = Array.prototype[name];
  if (typeof method !== 'function' || name === 'constructor') continue;
  Object.defineProperty(Array.prototype, name, {
    configurable: true,
    enumerable: true,
    writable: true,
    value(...args) {
      return method.apply(this, args);
    },
  });
}
Array.prototype.remove = function (item) {
  const at = this.indexOf(item);
  if (at >= 0) this.splice(at, 1);
  return this;
};
