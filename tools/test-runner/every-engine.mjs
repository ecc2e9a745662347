/**
 * The tests of what browsers do differently: events, focus, layout, files, frames and
 * history. In CI they run in every engine, and all others in the first, because a page
 * for each file is what takes time. Without CI all tests run in every engine.
 */
export const IN_EVERY_ENGINE = [
  'src/editor/document/drafts/draft-keeper.test.ts',
  'src/element/elements.test.ts',
  'src/element/intl-element.test.ts',
  'src/element/keyboard.test.ts',
  'src/embed/placeholder.test.ts',
  'src/map/focus-controller.test.ts',
  'src/map/gestures.test.ts',
  'src/map/map-controller.test.ts',
  'src/map/viewport-controller.test.ts',
  'src/partner-map-list/files/downloads.test.ts',
  'src/partner-map-list/fragment-controller.test.ts',
  'src/partner-map-list/list/scroll.test.ts',
  'src/partner-map-list/partner-map-list.keys.test.ts',
  'test/frame.test.mjs',
  'test/one-element.test.mjs',
  'test/static-markup.test.mjs',
];
