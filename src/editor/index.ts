import {register} from '../element/register.js';
import {OfficeEditor} from './office-editor.js';

// Entry of the editor's script, which is built as `editor/editor.js`.

register('office-editor', OfficeEditor);
