import {register} from '../element/register.js';
import {EditorFindings} from './findings/editor-findings.js';
import {EditorForm} from './form/editor-form.js';
import {PlaceField} from './form/place-field.js';
import {PlaceMap} from './form/place-map.js';
import {RecordList} from './form/record-list.js';
import {ImportWizard} from './wizard/import-wizard.js';
import {OpenPlaceCard} from './wizard/open-place.js';
import {OfficeEditor} from './office-editor.js';
import {EditorPreview} from './preview/editor-preview.js';
import {EditorSave} from './save/editor-save.js';
import {NextSteps} from './save/next-steps.js';
import {EditorStart} from './start/editor-start.js';

// Entry of the editor's script, which is built as `editor/editor.js`.

register('editor-findings', EditorFindings);
register('editor-preview', EditorPreview);
register('editor-save', EditorSave);
register('editor-start', EditorStart);
register('next-steps', NextSteps);
register('editor-form', EditorForm);
register('place-field', PlaceField);
register('place-map', PlaceMap);
register('record-list', RecordList);
register('import-wizard', ImportWizard);
register('open-place', OpenPlaceCard);
// The last one: it renders the others.
register('office-editor', OfficeEditor);
