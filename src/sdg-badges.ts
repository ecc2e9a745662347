import {register} from './element/register.js';
import {SdgBadges} from './sdg-badges/sdg-badges.js';

register('sdg-badges', SdgBadges);

export {SdgBadges};
