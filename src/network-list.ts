import {register} from './element/register.js';
import {upgradePlaceholders} from './embed/placeholder.js';
import {NetworkList} from './network-list/network-list.js';

register('network-list', NetworkList);
upgradePlaceholders(['network-list']);

export {NetworkList};
