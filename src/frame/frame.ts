/*
 * The script of the page in an iframe: sets the attributes of the element from the
 * URL, and reports the height of the content to the host page. Runs before the
 * elements are registered, needs no storage, and works in a sandbox that only has
 * `allow-scripts`.
 */

import {localeOf} from '../language/locale.js';
import {attributesFrom} from './attributes.js';
import {HEIGHT, SIZED} from './messages.js';

const {documentElement: root, body} = document;
const element = body.querySelector('main')?.firstElementChild;

if (element) {
  for (const [name, value] of attributesFrom(
    location.search,
    element.localName
  ))
    element.setAttribute(name, value);
  const lang = element.getAttribute('lang');
  if (lang) {
    // The language of the links below and of the title follows.
    root.lang = localeOf(lang);
    document.title = body.getAttribute(`data-title-${root.lang}`) ?? '';
  }
}

/** The secret by which WordPress identifies its frames: `#?secret=…`. */
const secret = (): string | undefined =>
  /[#?&]secret=(\w+)/.exec(location.hash)?.[1];

function sendHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // Any page may embed the frame, and the height is no secret.
  parent.postMessage({type: HEIGHT, height}, '*');
  const known = secret();
  if (known)
    parent.postMessage({message: 'height', value: height, secret: known}, '*');
}

if (parent !== window) {
  // Observers are called after layout and before paint.
  new ResizeObserver(sendHeight).observe(root);
  // WordPress may not listen yet when the observer is called first. It sets the secret
  // and asks for the height when it is ready.
  addEventListener('load', sendHeight);
  addEventListener('hashchange', sendHeight);
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || !data) return;
    const isSized = 'type' in data && data.type === SIZED;
    // A scroll bar that appears and disappears would change the width.
    if (isSized) root.style.overflow = 'hidden';
    if (isSized || ('message' in data && data.message === 'ready'))
      sendHeight();
  });
}
