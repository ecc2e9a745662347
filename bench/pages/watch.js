// Runs in every page before its own scripts, in frames too. Notes the ends of
// frames, layout shifts and the first contentful paint, and calls `benchReady`
// once all that the variant shows at first is in the document and painted.

/** `isComplete` is the variant's; in the frame around its element it is null. */
export function watch(isComplete) {
  const {performance, document} = globalThis;
  const state = {shift: 0, ready: undefined};
  globalThis.bench = state;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) state.shift += value;
  }).observe({type: 'layout-shift', buffered: true});

  // A message comes after the frame that asked for it: styles, layout and paint
  // of the main thread are done.
  const ends = [];
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => ends.push(performance.now());

  let seen;
  const look = () => {
    // Seen at the start of this frame: it was made before it is painted here.
    if (seen === undefined && isComplete(document)) {
      // What is drawn on a canvas has its mark in the frame that draws it.
      seen =
        performance.getEntriesByName('map')[0]?.startTime ?? performance.now();
    }
    const end = seen === undefined ? undefined : ends.find((at) => at >= seen);
    if (end !== undefined) {
      state.ready = performance.timeOrigin + end;
      globalThis.benchReady?.(String(state.ready));
      return;
    }
    port2.postMessage(null);
    requestAnimationFrame(look);
  };
  if (isComplete) requestAnimationFrame(look);
}
