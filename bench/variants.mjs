// What is compared: what each variant is called, when it is complete, and how
// one works with it. The functions run in the page, each for itself.

const element = {
  isElement: true,
  // Fifty entries are what the list shows before somebody reads on.
  isComplete: (document) => {
    const all = [...document.querySelectorAll('partner-map-list')];
    return (
      all.length > 0 &&
      document.getElementById('after') !== null &&
      all.every((each) => each.shadowRoot?.querySelector('.entry + .entry'))
    );
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

const parsed = {
  isComplete: (document) => document.getElementById('after') !== null,
};

const library = {
  isComplete: (document) =>
    performance.getEntriesByName('map').length > 0 &&
    document.querySelector('.list > li') !== null,
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

/** All variants by name; the first is the limit, which the others come near. */
export const VARIANTS = {
  static: {
    ...parsed,
    title: 'Static HTML, SVG',
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
    actions: {
      select: () => {
        const {shadowRoot} = document.querySelector('partner-map-list');
        const all = [...shadowRoot.querySelectorAll('.entry summary')];
        const open = all.findIndex((each) => each.parentElement.open);
        return () => all.at(open === 2 ? 4 : 2).click();
      },
    },
  },
  widget: {...element, title: 'Widget, script + tag'},
  'own-bundle': {...element, title: 'Widget, bundle of the map'},
  frame: {
    isComplete: (document) =>
      document
        .querySelector('partner-map-list')
        ?.shadowRoot?.querySelector('.entry + .entry') != null,
    inFrame: true,
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
