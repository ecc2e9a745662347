/*
 * The script for host pages: keeps each of our frames as high as its content. One
 * script serves all frames, including those added later.
 */

import {HEIGHT, SIZED} from './messages.js';

/** The limits of a frame's height in CSS px, since its content may be untrusted. */
const MIN_HEIGHT = 100;
const MAX_HEIGHT = 20_000;

const OURS =
  /\/(?:intl-office-card|partner-map-list|sdg-badges|network-list)(?:\.en)?\.html$/;

/** Tells a frame that this page sizes it. */
function acknowledge(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({type: SIZED}, '*');
}

/** Whether a message is from the page that the frame was given. */
function isFrom(origin: string, {src, sandbox}: HTMLIFrameElement): boolean {
  const isOpaque = sandbox.length && !sandbox.contains('allow-same-origin');
  return origin === (isOpaque ? 'null' : new URL(src).origin);
}

const frames = (): readonly HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({src}) =>
    OURS.test(src.split(/[?#]/)[0] ?? '')
  );

addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || !data) return;
  if (!('type' in data && data.type === HEIGHT && 'height' in data)) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  const height = Number(data.height);
  if (!frame || !isFrom(origin, frame) || !height) return;

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
frames().forEach(acknowledge);
