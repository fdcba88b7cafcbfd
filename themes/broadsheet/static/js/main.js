// What every page runs. Cards and search are fetched by the pages that have marked words, or a search field.

import './fold.js';
import './keys.js';
import './settings.js';

if (document.getElementById('card-template') && 'popover' in HTMLElement.prototype) import('./card.js');
if (document.querySelector('[data-search]')) import('./search.js');
