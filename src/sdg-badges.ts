import {register} from './element/register.js';
import {upgradePlaceholders} from './embed/placeholder.js';
import {SdgBadges} from './sdg-badges/sdg-badges.js';

register('sdg-badges', SdgBadges);
upgradePlaceholders(['sdg-badges']);

export {SdgBadges};
