import {register} from '../element/register.js';
import {EditorFindings} from './findings/editor-findings.js';
import {OfficeEditor} from './office-editor.js';
import {EditorPreview} from './preview/editor-preview.js';

// Entry of the editor's script, which is built as `editor/editor.js`.

register('editor-findings', EditorFindings);
register('editor-preview', EditorPreview);
// The last one: it renders the others.
register('office-editor', OfficeEditor);
