// Uses all elements as a unit test of a project does.

/**
 * Creates, fills, uses and removes the elements. Returns their texts and events. The
 * code may run in another realm, so that the function uses nothing around it.
 */
export async function use() {
  const TAGS = [
    'intl-office-card',
    'partner-map-list',
    'sdg-badges',
    'network-list',
  ];
  const both = (text) => ({de: text, en: text});
  const payload = {
    schemaVersion: 1,
    office: {name: both('Büro'), city: both('Leeds'), location: [-1.5, 53.8]},
    partners: ['oslo', 'lyon'].map((id, i) => ({
      id,
      kind: 'twin-city',
      name: both(id),
      country: 'FR',
      location: [i, 45],
      milestones: [{year: 2001, text: both('Anfang')}],
    })),
    networks: [{id: 'a', name: both('Netz')}],
  };
  const textsIn = (node) =>
    node.nodeType === 3
      ? node.data
      : node.localName === 'style'
        ? ''
        : [...node.childNodes].map(textsIn).join('');
  const textOf = ({shadowRoot}) =>
    textsIn(shadowRoot).replace(/\s+/g, ' ').trim();
  const events = [];
  for (const type of [
    'intl-office-load',
    'intl-office-error',
    'partner-select',
  ])
    document.addEventListener(type, ({target, detail}) =>
      events.push([target.localName, type, detail.source ?? detail.id ?? null])
    );
  const made = TAGS.map((tag) => {
    const element = document.createElement(tag);
    element.setAttribute('structured-data', '');
    if (tag === 'partner-map-list') {
      element.setAttribute('downloads', '');
      element.setAttribute('fragment', 'partner');
    }
    document.body.append(element);
    return element;
  });
  const settled = async () => {
    for (const element of made) await element.updateComplete;
    for (const element of made) await element.updateComplete;
  };
  await settled();
  const bundled = made.map(textOf);
  for (const element of made) element.payload = payload;
  await settled();
  const own = made.map(textOf);
  const [, map] = made;
  map.select('lyon');
  await settled();
  const selected = map.getAttribute('selected');
  map.shadowRoot.querySelector('.entry button')?.click();
  await settled();
  const search = map.shadowRoot.querySelector('input[type=search]');
  search.value = 'osl';
  search.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await settled();
  const found = textOf(map);
  for (const button of map.shadowRoot.querySelectorAll('.controls button'))
    if (!button.disabled) button.click();
  map.select(null);
  document.documentElement.lang = 'en';
  // Moves, as lists of frameworks do.
  document.body.prepend(map);
  await settled();
  const english = made.map(textOf);
  map.payload = {
    schemaVersion: 1,
    partners: Array.from({length: 60}, (_, i) => ({
      ...payload.partners[0],
      id: `city-${i}`,
      location: [i, 40],
    })),
  };
  search.value = '';
  search.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await settled();
  const countEntries = () => map.shadowRoot.querySelectorAll('.entry').length;
  const counts = [countEntries()];
  map.shadowRoot.querySelector('.more button').click();
  await settled();
  counts.push(countEntries());
  for (const element of made) element.lang = 'de';
  // Ends the page in the middle of an update.
  map.select('oslo');
  made[0].remove();
  return {bundled, own, selected, found, english, counts, events};
}
