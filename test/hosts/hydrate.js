// As a page that a server has rendered with React, with the elements as its markup.
import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';

const app = document.querySelector('#app');
const section = createElement('section', {
  dangerouslySetInnerHTML: {__html: app.firstElementChild.innerHTML},
  suppressHydrationWarning: true,
});
hydrateRoot(app, section);
