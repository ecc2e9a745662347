/*
 * The script of a page that stands in an iframe: gives the element the
 * attributes that the page's address asks for, and tells the page around how
 * high the content is. Runs before the elements are registered, needs no
 * storage, and works in a sandbox with `allow-scripts` alone.
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
    // The links below and the title follow.
    root.lang = localeOf(lang);
    document.title = body.getAttribute(`data-title-${root.lang}`) ?? '';
  }
}

/** The secret by which WordPress knows its frames: `#?secret=…`. */
const secret = (): string | undefined =>
  /[#?&]secret=(\w+)/.exec(location.hash)?.[1];

function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // The page around may be anyone's, and the height is no secret.
  parent.postMessage({type: HEIGHT, height}, '*');
  const known = secret();
  if (known)
    parent.postMessage({message: 'height', value: height, secret: known}, '*');
}

if (parent !== window) {
  // Called after layout and before the frame is painted.
  new ResizeObserver(tellHeight).observe(root);
  // WordPress gives the secret, and asks, when it is ready itself.
  addEventListener('hashchange', tellHeight);
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || !data) return;
    const isSized = 'type' in data && data.type === SIZED;
    // A scroll bar that comes and goes would change the width.
    if (isSized) root.style.overflow = 'hidden';
    if (isSized || ('message' in data && data.message === 'ready'))
      tellHeight();
  });
}
