/*
 * For a page with frames of ours: keeps each as high as its content. One such
 * script serves all frames, those too that come later.
 */

import {HEIGHT, SIZED} from './messages.js';

/** What a frame's height may be, CSS px: its content may be anyone's. */
const LOWEST = 100;
const HIGHEST = 20_000;

const OURS =
  /\/(?:intl-office-card|partner-map-list|sdg-badges|network-list)(?:\.en)?\.html$/;

/** Tells a frame of ours that its height is kept. */
function tell(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({type: SIZED}, '*');
}

/** Whether a message from a frame is from the page that it was given. */
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
  const kept = `${Math.min(Math.max(height, LOWEST), HIGHEST) + border}px`;
  if (frame.style.height === kept) return;
  // Also where the page has a height for all that is, or all iframes.
  frame.style.setProperty('height', kept, 'important');
  tell(frame);
});

// Those that have told theirs before this script was there.
frames().forEach(tell);
