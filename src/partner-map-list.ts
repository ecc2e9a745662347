import {register} from './element/register.js';
import {PartnerMapList} from './partner-map-list/partner-map-list.js';

register('partner-map-list', PartnerMapList);

export {PartnerMapList};
