/*
 * The script for host pages: keeps each of our frames as high as its content. One
 * script serves all frames, including those added later.
 */

import {HEIGHT, SIZED} from './messages.js';

/** The limits of a frame's height in CSS px, since its content may be untrusted. */
const MIN_HEIGHT = 100;
const MAX_HEIGHT = 20_000;

/** All frames below a node, those in open shadow roots too. */
function* framesIn(
  root: Document | ShadowRoot
): Generator<HTMLIFrameElement, void> {
  yield* root.querySelectorAll('iframe');
  for (const {shadowRoot} of root.querySelectorAll('*'))
    if (shadowRoot) yield* framesIn(shadowRoot);
}

/** Tells a frame that this page sizes it. Frames of other pages ignore it. */
function acknowledge(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({type: SIZED}, '*');
}

/**
 * The frame that contains the sender of a message. Its address can be any, also of
 * another origin, since servers redirect: a frame only sets its own height.
 */
function frameOf(source: unknown): HTMLIFrameElement | undefined {
  if (!source) return undefined;
  for (const frame of framesIn(document))
    if (frame.contentWindow === source) return frame;
  return undefined;
}

addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || !data) return;
  if (!('type' in data && data.type === HEIGHT && 'height' in data)) return;
  const {height} = data;
  if (typeof height !== 'number' || !(height > 0)) return;
  const frame = frameOf(source);
  if (!frame) return;

  const {boxSizing} = getComputedStyle(frame);
  const border =
    boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  const kept = `${Math.min(Math.max(height, MIN_HEIGHT), MAX_HEIGHT) + border}px`;
  if (frame.style.height === kept) return;
  // Overrides styles of the page for every element or every iframe.
  frame.style.setProperty('height', kept, 'important');
  acknowledge(frame);
});

// Frames that sent their height before this script ran.
for (const frame of framesIn(document)) acknowledge(frame);
