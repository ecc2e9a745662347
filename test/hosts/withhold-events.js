// As optimisers that delay scripts: other scripts do not learn by an event of their
// own that the page is parsed, only that its state changes.
{
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type !== 'DOMContentLoaded') addEventListener.call(this, type, ...rest);
  };
}
