// The variants: the title of each, when it is complete, which partners it lists
// and how to use it. The functions run in the page, each on its own.

const element = {
  isElement: true,
  // The list shows fifty entries until a visitor scrolls.
  isComplete: (document) => {
    const all = [...document.querySelectorAll('partner-map-list')];
    return (
      all.length > 0 &&
      document.getElementById('after') !== null &&
      all.every((each) => each.shadowRoot?.querySelector('.entry + .entry'))
    );
  },
  names: () => {
    const {shadowRoot} = document.querySelector('partner-map-list');
    const buttons = [...shadowRoot.querySelectorAll('.choose')];
    return buttons.map((each) => each.textContent.trim());
  },
  answers: async () => {
    const host = document.querySelector('partner-map-list');
    const {shadowRoot} = host;
    const button = shadowRoot.querySelector('.choose');
    button.click();
    await host.updateComplete;
    const isOpen = button.ariaExpanded === 'true';
    const input = shadowRoot.querySelector('input');
    input.focus();
    // No partner has such a name.
    input.value = 'zzzz';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await host.updateComplete;
    return isOpen && !shadowRoot.querySelector('.choose');
  },
  actions: {
    select: () => {
      const {shadowRoot} = document.querySelector('partner-map-list');
      const entries = [...shadowRoot.querySelectorAll('.choose')];
      const open = entries.findIndex((each) => each.ariaExpanded === 'true');
      return () => entries.at(open === 2 ? 4 : 2).click();
    },
    focus: () => {
      const {shadowRoot} = document.querySelector('partner-map-list');
      const input = shadowRoot.querySelector('input');
      return () => input.focus();
    },
    filter: (query) => {
      const {shadowRoot} = document.querySelector('partner-map-list');
      const input = shadowRoot.querySelector('input');
      return () => {
        input.value = query;
        input.dispatchEvent(new Event('input', {bubbles: true}));
      };
    },
    region: () => {
      const {shadowRoot} = document.querySelector('partner-map-list');
      const button = shadowRoot.querySelector(
        '.regions [aria-pressed="false"]'
      );
      return () => button.click();
    },
    language: (lang) => () =>
      document.querySelector('partner-map-list').setAttribute('lang', lang),
    theme: (theme) => () =>
      document.querySelector('partner-map-list').setAttribute('theme', theme),
  },
};

/** Pages that are complete once the browser has parsed them. */
const parsed = {
  isComplete: (document) => document.getElementById('after') !== null,
};

const library = {
  isComplete: (document) =>
    performance.getEntriesByName('map').length > 0 &&
    document.querySelector('.list > li') !== null,
  names: () =>
    [...document.querySelectorAll('.choose b')].map((each) => each.textContent),
  actions: {
    select: () => {
      const entries = [...document.querySelectorAll('.choose')];
      const open = entries.findIndex((each) => each.ariaExpanded === 'true');
      return () => entries.at(open === 2 ? 4 : 2).click();
    },
    focus: () => {
      const input = document.querySelector('#partners input');
      return () => input.focus();
    },
    filter: (query) => {
      const input = document.querySelector('#partners input');
      return () => {
        input.value = query;
        input.dispatchEvent(new Event('input', {bubbles: true}));
      };
    },
    region: () => {
      const [world, europe] = document.querySelectorAll('[data-region]');
      globalThis.region = globalThis.region === europe ? world : europe;
      return () => globalThis.region.click();
    },
    language: (lang) => () =>
      document.querySelector(`[data-lang="${lang}"]`).click(),
    theme: (theme) => () =>
      document.querySelector(`[data-theme="${theme}"]`).click(),
  },
};

/** All variants by name. The first is the lower limit. */
export const VARIANTS = {
  static: {
    ...parsed,
    title: 'Static HTML, SVG',
    isStatic: true,
    names: library.names,
    actions: {
      select: () => {
        const all = [...document.querySelectorAll('summary')];
        const open = all.findIndex((each) => each.parentElement.open);
        return () => all.at(open === 2 ? 4 : 2).click();
      },
    },
  },
  fragment: {
    ...parsed,
    title: 'Widget, static fragment',
    isStatic: true,
    names: () => {
      const {shadowRoot} = document.querySelector('partner-map-list');
      const names = [
        ...shadowRoot.querySelectorAll('.entry summary h3 > :first-child'),
      ];
      return names.map((each) => each.textContent.trim());
    },
    actions: {
      select: () => {
        const {shadowRoot} = document.querySelector('partner-map-list');
        const all = [...shadowRoot.querySelectorAll('.entry summary')];
        const open = all.findIndex((each) => each.parentElement.open);
        return () => all.at(open === 2 ? 4 : 2).click();
      },
    },
  },
  'fragment-script': {
    ...element,
    ...parsed,
    isElement: false,
    title: 'Widget, static fragment, then script',
    isUsable: (document) =>
      document
        .querySelector('partner-map-list')
        ?.shadowRoot?.querySelector('.choose') != null,
  },
  widget: {...element, title: 'Widget, script + tag'},
  'own-bundle': {...element, title: 'Widget, bundle of the map'},
  frame: {
    isComplete: (document) =>
      document
        .querySelector('partner-map-list')
        ?.shadowRoot?.querySelector('.entry + .entry') != null,
    inFrame: true,
    names: element.names,
    title: 'Widget, frame',
  },
  leaflet: {...library, title: 'Leaflet'},
  'leaflet-files': {...library, title: 'Leaflet, file by file'},
  'leaflet-cluster': {...library, title: 'Leaflet, markercluster'},
  'leaflet-batched': {
    ...library,
    title: 'Leaflet, markercluster, 50 entries at a time',
  },
  maplibre: {...library, title: 'MapLibre GL'},
};
