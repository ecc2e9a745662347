import {register} from './element/register.js';
import {IntlOfficeCard} from './intl-office-card/intl-office-card.js';

register('intl-office-card', IntlOfficeCard);

export {IntlOfficeCard};
