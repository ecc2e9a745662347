// Runs in every page and frame before its own scripts. Records layout shifts and
// when the page is painted and usable, and calls `benchReady` once it is both.

/**
 * `isComplete` and `isUsable` come from the variant. Both are null in the page
 * around the variant's frame. `isUsable` is null if the variant has none.
 */
export function watch(isComplete, isUsable) {
  const {performance, document} = globalThis;
  const state = {shift: 0};
  globalThis.bench = state;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) state.shift += value;
  }).observe({type: 'layout-shift', buffered: true});

  // A message arrives after the frame that posted it: the main thread has
  // finished styles, layout and paint.
  const ends = [];
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => ends.push(performance.now());

  const moments = [
    {name: 'ready', isReached: isComplete},
    {name: 'usable', isReached: isUsable},
  ].filter(({isReached}) => isReached);

  const look = () => {
    for (const moment of moments) {
      // At the start of a frame: this frame paints what is in the document now.
      if (moment.seen === undefined && moment.isReached(document)) {
        // Pages with a canvas mark the frame that draws on it.
        moment.seen =
          performance.getEntriesByName('map')[0]?.startTime ??
          performance.now();
      }
      moment.end ??= ends.find((at) => at >= moment.seen);
    }
    if (moments.every(({end}) => end !== undefined)) {
      const times = moments.map(({name, end}) => [
        name,
        performance.timeOrigin + end,
      ]);
      globalThis.benchReady(JSON.stringify(Object.fromEntries(times)));
      return;
    }
    port2.postMessage(null);
    requestAnimationFrame(look);
  };
  if (moments.length) requestAnimationFrame(look);
}
