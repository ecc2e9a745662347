import {register} from './element/register.js';
import {NetworkList} from './network-list/network-list.js';

register('network-list', NetworkList);

export {NetworkList};
