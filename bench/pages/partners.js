// The list of the pages with a map library, and the interaction of list and map,
// as written by hand: HTML in one piece and one listener for all entries.

import './partners.css';
import {details, lines, nameOf, textsIn} from './texts.js';

const marks = /[\u0300-\u036f]/g;
const plain = (text) => text.normalize('NFD').replace(marks, '').toLowerCase();

/**
 * Fills the page. `createMap` returns the map, with `show(partners)`,
 * `select(partner)`, `region(name)` and `theme()`. `batch` is the number of entries
 * that the list shows first, and adds when a visitor asks for more.
 */
export function start(payload, createMap, batch = Infinity) {
  const root = document.querySelector('#partners');
  const list = root.querySelector('.list');
  const search = root.querySelector('input');
  const home = payload.office.location;
  const byId = new Map(payload.partners.map((each) => [each.id, each]));
  let lang = 'en';
  let ordered = [];
  let found = [];
  let limit = batch;
  let texts;
  let chosen = null;

  const entry = (partner) => {
    const [place, more] = lines(partner, lang, home);
    return `<li data-id="${partner.id}"><button type="button" class="choose" aria-expanded="false"><b>${nameOf(partner, lang)}</b><span>${place}</span><span>${more}</span></button></li>`;
  };

  function draw(partners) {
    const left = partners.length - limit;
    list.innerHTML =
      partners.slice(0, limit).map(entry).join('') +
      (left > 0
        ? `<li><button type="button" class="more">${textsIn(lang).more(left)}</button></li>`
        : '');
    if (chosen !== null) toggle(chosen, true);
  }

  const itemOf = (id) => list.querySelector(`[data-id="${CSS.escape(id)}"]`);

  function toggle(id, isOpen) {
    const item = itemOf(id);
    if (!item) return;
    item.firstChild.setAttribute('aria-expanded', isOpen);
    if (isOpen)
      item.insertAdjacentHTML(
        'beforeend',
        `<div class="details">${details(byId.get(id), lang)}</div>`
      );
    else item.querySelector('.details')?.remove();
  }

  function select(id) {
    if (chosen !== null) toggle(chosen, false);
    chosen = id === chosen ? null : id;
    if (chosen !== null) toggle(chosen, true);
    map.select(chosen === null ? null : byId.get(chosen));
  }

  function prepare() {
    texts ??= new Map(
      payload.partners.map((each) => [
        each,
        plain(
          [
            each.name.de,
            each.name.en,
            textsIn('de').country(each.country),
            textsIn('en').country(each.country),
          ].join('\n')
        ),
      ])
    );
  }

  function filter() {
    prepare();
    const query = plain(search.value.trim());
    found = ordered.filter((each) => texts.get(each).includes(query));
    limit = batch;
    // With ten thousand entries this is about five times as quick at the first
    // letter as hiding the other entries, and hardly slower when cleared.
    draw(found);
    map.show(found);
  }

  function speak(next) {
    lang = next;
    document.documentElement.lang = lang;
    const texts = textsIn(lang);
    const {compare} = texts;
    ordered = [...payload.partners].sort((a, b) =>
      compare(a.name[lang], b.name[lang])
    );
    search.placeholder = texts.search;
    search.ariaLabel = texts.search;
    for (const button of root.querySelectorAll('[data-region]'))
      button.textContent = texts[button.dataset.region];
    draw(ordered);
  }

  speak(lang);
  found = ordered;
  const map = createMap(root.querySelector('.map'), {
    home,
    partners: ordered,
    nameOf: (partner) => partner.name[lang],
    select,
  });

  list.addEventListener('click', ({target}) => {
    if (target.closest('.more')) {
      limit += batch;
      draw(found);
    }
    const id = target.closest('.choose') && target.closest('li').dataset.id;
    if (id) select(id);
  });
  search.addEventListener('focus', prepare);
  search.addEventListener('input', filter);
  root.addEventListener('click', ({target}) => {
    if (target.dataset.region) map.region(target.dataset.region);
    if (target.dataset.lang) {
      speak(target.dataset.lang);
      if (search.value) filter();
    }
    if (target.dataset.theme) {
      document.documentElement.dataset.theme = target.dataset.theme;
      map.theme();
    }
  });
}

/** Returns a colour of the page, to draw with on a canvas. */
export const colour = (name) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);
