// As Google Translate does: puts each text of the page into elements, in shadow roots
// too, now and whenever there are new texts. Here the translation is the same text.
{
  const SKIPPED =
    'script, style, template, textarea, font, .notranslate, [translate="no"]';
  const watched = new WeakSet();

  function translate(node) {
    if (node instanceof Text) {
      if (!/\p{L}|\d/u.test(node.data)) return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      node.replaceWith(outer);
      inner.append(node);
    } else if (!(node instanceof Element) || !node.matches(SKIPPED)) {
      if (node.shadowRoot) watch(node.shadowRoot);
      [...node.childNodes].forEach(translate);
    }
  }

  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node.isConnected && !node.parentElement?.closest(SKIPPED))
          translate(node);
  });

  function watch(root) {
    if (watched.has(root)) return;
    watched.add(root);
    translate(root);
    observer.observe(root, {childList: true, subtree: true});
  }

  addEventListener('load', () => {
    document.documentElement.classList.add('translated-ltr');
    watch(document.body);
  });
}
