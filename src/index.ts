import {defineElements, ELEMENTS} from './define.js';
import {upgradePlaceholders} from './embed/placeholder.js';

defineElements();
upgradePlaceholders(Object.keys(ELEMENTS));

export * from './elements.js';
