import {mount} from 'svelte';
import App from './app.svelte';

const target = document.querySelector('#app');
if (!target) throw new Error('The page is not as it was written.');
mount(App, {target});
