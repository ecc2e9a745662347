import {register} from '../element/register.js';
import {EditorForm} from './form/editor-form.js';
import {RecordList} from './form/record-list.js';
import {OfficeEditor} from './office-editor.js';

// Entry of the editor's script, which is built as `editor/editor.js`.

register('editor-form', EditorForm);
register('record-list', RecordList);
register('office-editor', OfficeEditor);
