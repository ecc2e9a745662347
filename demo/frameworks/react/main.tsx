import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './app.js';

const root = document.querySelector('#app');
if (!root) throw new Error('The page is not as it was written.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>
);
