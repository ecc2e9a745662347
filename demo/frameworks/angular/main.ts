import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app.js';

bootstrapApplication(App).catch(console.error);
