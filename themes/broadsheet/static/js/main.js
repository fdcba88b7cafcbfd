// What every page runs. The rest is fetched by the pages that need it, or when the reader asks for it.

import './fold.js';
import './keys.js';

const { dataset } = document.documentElement;
const has = (selector) => document.querySelector(selector) !== null;

if (has('#card-template') && 'popover' in HTMLElement.prototype) import('./marks.js');
if (has('.notes') && dataset.notes === 'margin') import('./margin.js').then(({ draw }) => draw());
if (has('[data-save]')) import('./entry-save.js');
if (has('[data-saved-words]')) import('./saved-page.js');
if (has('[data-search]')) import('./search.js');
if (new URLSearchParams(location.search).has('hl')) import('./hits.js');

const settings = () => import('./settings.js');
const button = document.querySelector('[popovertarget="settings"]');
for (const sign of ['pointerenter', 'focus', 'click']) button?.addEventListener(sign, settings, { once: true });

// A choice made in another tab, or while this page lay in the browser's history.
const follow = () => settings().then((panel) => panel.follow());
addEventListener('storage', ({ key }) => (key === null || key.endsWith(':settings')) && follow());
addEventListener('pageshow', ({ persisted }) => persisted && follow());
