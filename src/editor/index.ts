import {register} from '../element/register.js';
import {EditorForm} from './form/editor-form.js';
import {PlaceField} from './form/place-field.js';
import {PlaceMap} from './form/place-map.js';
import {RecordList} from './form/record-list.js';
import {OfficeEditor} from './office-editor.js';

// Entry of the editor's script, which is built as `editor/editor.js`.

register('editor-form', EditorForm);
register('place-field', PlaceField);
register('place-map', PlaceMap);
register('record-list', RecordList);
register('office-editor', OfficeEditor);
