// MapLibre GL with its own style: the land and the partners as GeoJSON, and
// circles as markers. Clusters are left out, because their counts need fonts, and
// nothing fades in. The worker is a file, as its manual recommends, and the page
// preloads it.

import {Map as MapLibre, Popup, setWorkerUrl} from 'maplibre-gl';
import land from 'bench:land';
import payload from 'bench:payload';
import {batch} from 'bench:list';
import 'maplibre-gl/dist/maplibre-gl.css';
import {colour, start} from './partners.js';

const REGIONS = {
  world: [
    [-170, -58],
    [180, 78],
  ],
  europe: [
    [-12, 34],
    [42, 62],
  ],
};

setWorkerUrl('/maplibre-gl-worker.mjs');

const features = (partners) => ({
  type: 'FeatureCollection',
  features: partners.map(({id, location}) => ({
    type: 'Feature',
    properties: {id},
    geometry: {type: 'Point', coordinates: location},
  })),
});

function createMap(container, {partners, nameOf, select}) {
  const map = new MapLibre({
    container,
    bounds: REGIONS.world,
    renderWorldCopies: false,
    fadeDuration: 0,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        land: {type: 'geojson', data: land},
        // A smaller buffer clips circles at the edges of tiles.
        partners: {type: 'geojson', data: features(partners), buffer: 16},
      },
      layers: [
        {
          id: 'sea',
          type: 'background',
          paint: {'background-color': colour('sea')},
        },
        {
          id: 'land',
          type: 'fill',
          source: 'land',
          paint: {'fill-color': colour('land'), 'fill-antialias': false},
        },
        {
          id: 'partners',
          type: 'circle',
          source: 'partners',
          paint: {
            'circle-radius': 6,
            'circle-color': colour('accent'),
            'circle-stroke-width': 2,
            'circle-stroke-color': colour('surface'),
          },
        },
      ],
    },
  });
  const popup = new Popup();
  // Everything is drawn when the map becomes idle.
  map.once('idle', () => performance.mark('map'));
  map.on('click', 'partners', ({features: [{properties}]}) =>
    select(properties.id)
  );

  return {
    show: (these) => map.getSource('partners').setData(features(these)),
    select(partner) {
      popup.remove();
      if (partner)
        popup.setLngLat(partner.location).setText(nameOf(partner)).addTo(map);
    },
    region: (name) => map.fitBounds(REGIONS[name]),
    theme() {
      map.setPaintProperty('sea', 'background-color', colour('sea'));
      map.setPaintProperty('land', 'fill-color', colour('land'));
      map.setPaintProperty('partners', 'circle-color', colour('accent'));
      map.setPaintProperty(
        'partners',
        'circle-stroke-color',
        colour('surface')
      );
    },
  };
}

start(payload, createMap, batch);
