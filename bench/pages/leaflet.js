// Leaflet with a canvas instead of SVG, as its reference recommends for many
// vectors (`preferCanvas`), and with circles instead of images as markers. With
// markercluster, all markers are added at once, as its manual recommends.

import {
  circleMarker,
  featureGroup,
  geoJSON,
  map as createLeaflet,
} from 'leaflet';
import land from 'bench:land';
import payload from 'bench:payload';
import {cluster} from 'bench:cluster';
import {batch} from 'bench:list';
import 'leaflet/dist/leaflet.css';
import {colour, start} from './partners.js';

const REGIONS = {
  world: [
    [-58, -170],
    [78, 180],
  ],
  europe: [
    [34, -12],
    [62, 42],
  ],
};

function createMap(element, {partners, nameOf, select}) {
  const map = createLeaflet(element, {
    preferCanvas: true,
    // The zoom of a world map of this size is between two whole levels.
    zoomSnap: 0.25,
    // markercluster computes clusters for each level up to this one.
    maxZoom: 8,
    attributionControl: false,
  }).fitBounds(REGIONS.world);

  const looks = {
    land: () => ({stroke: false, fillColor: colour('land'), fillOpacity: 1}),
    marker: () => ({
      radius: 6,
      color: colour('surface'),
      weight: 2,
      fillColor: colour('accent'),
      fillOpacity: 1,
    }),
  };
  const ground = geoJSON(land, {style: looks.land(), interactive: false});
  ground.addTo(map);

  const look = looks.marker();
  const markers = new Map(
    partners.map((partner) => {
      const [lon, lat] = partner.location;
      const marker = circleMarker([lat, lon], look);
      marker.partner = partner;
      return [partner, marker];
    })
  );
  const group = cluster?.() ?? featureGroup();
  const add = (these) =>
    cluster
      ? group.addLayers(these)
      : these.forEach((marker) => group.addLayer(marker));
  add([...markers.values()]);
  group.addTo(map);
  group.on('click', ({layer}) => select(layer.partner.id));

  // Leaflet draws in the next frame, before this callback.
  requestAnimationFrame(() => performance.mark('map'));

  return {
    show(these) {
      group.clearLayers();
      add(these.map((partner) => markers.get(partner)));
    },
    select(partner) {
      map.closePopup();
      if (!partner) return;
      const [lon, lat] = partner.location;
      map.openPopup(nameOf(partner), [lat, lon]);
    },
    region: (name) => map.fitBounds(REGIONS[name]),
    theme() {
      ground.setStyle(looks.land());
      const look = looks.marker();
      for (const marker of markers.values()) marker.setStyle(look);
    },
  };
}

start(payload, createMap, batch);
