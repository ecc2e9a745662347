import 'intl-office-widget/partner-map-list.js';
import {payload} from '../payload.js';

const list = document.querySelector('partner-map-list');
const chosen = document.querySelector('output');
if (!list || !chosen) throw new Error('The page is not as it was written.');

list.view = 'list';
list.payload = payload;
list.addEventListener('partner-select', ({detail}) => {
  chosen.textContent = detail.id ?? 'none';
});
