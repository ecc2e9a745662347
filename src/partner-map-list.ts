import {register} from './element/register.js';
import {upgradePlaceholders} from './embed/placeholder.js';
import {PartnerMapList} from './partner-map-list/partner-map-list.js';

register('partner-map-list', PartnerMapList);
upgradePlaceholders(['partner-map-list']);

export {PartnerMapList};
