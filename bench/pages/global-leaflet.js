import * as Leaflet from 'leaflet';

/** What plugins add themselves to. */
export const L = {...Leaflet};
