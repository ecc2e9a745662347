import * as Leaflet from 'leaflet';

/** The object to which plugins add their functions. */
export const L = {...Leaflet};
