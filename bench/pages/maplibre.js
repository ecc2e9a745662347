// MapLibre GL with a style of its own: the land and the partners as GeoJSON,
// circles for the markers. No clusters, which would have to show a count, for
// which it needs fonts; no fading in. The worker comes from a file, as its
// manual advises, and is asked for early by the page.

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
        // Larger circles would be cut at the edges of tiles.
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
  // All that it was given is drawn then.
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
