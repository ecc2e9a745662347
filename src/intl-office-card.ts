import {register} from './element/register.js';
import {upgradePlaceholders} from './embed/placeholder.js';
import {IntlOfficeCard} from './intl-office-card/intl-office-card.js';

register('intl-office-card', IntlOfficeCard);
upgradePlaceholders(['intl-office-card']);

export {IntlOfficeCard};
