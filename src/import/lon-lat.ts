import type {PartnerInput} from '../payload/payload-input.js';
import type {LonLat} from '../payload/schema.js';

/** Returns the place of a partner or an office of a payload that has been checked. */
export const lonLatOf = ({
  location: [lon = 0, lat = 0],
}: Pick<PartnerInput, 'location'>): LonLat => [lon, lat];
