// As Google Translate does: puts each text of the page into elements, in shadow roots
// too, now and whenever there are new texts.

import {rootsIn, translate} from '../../src/testing/translator.ts';

const observer = new MutationObserver(translateAll);

function translateAll() {
  translate(document.body);
  for (const root of rootsIn(document.body))
    observer.observe(root, {childList: true, subtree: true});
}

addEventListener('load', () => {
  document.documentElement.classList.add('translated-ltr');
  translateAll();
});
