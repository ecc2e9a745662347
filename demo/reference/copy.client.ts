import {enableCopying} from '../layout/copy-code.js';

/* Pages with code, but nothing else to do. */

enableCopying();
