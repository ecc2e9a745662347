import {fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {GenericSchema} from 'valibot';
import type {Json, Path} from '../editor/document/json.js';
import {OfficeDocument} from '../editor/document/office-document.js';
import type {ShownFinding} from '../editor/findings/shown-finding.js';
import {EditorForm} from '../editor/form/editor-form.js';
import {PlaceField} from '../editor/form/place-field.js';
import {PlaceMap} from '../editor/form/place-map.js';
import {RecordList} from '../editor/form/record-list.js';
import type {Part} from '../editor/parts.js';
import {register} from '../element/register.js';
import type {Locale} from '../language/locale.js';
import {textOf} from './text.js';

/*
 * A form of the editor as someone uses it: by the names of its controls.
 */

register('editor-form', EditorForm);
register('place-field', PlaceField);
register('place-map', PlaceMap);
register('record-list', RecordList);

export interface FormOptions {
  readonly part?: Part;
  readonly locale?: Locale;
  readonly findings?: readonly ShownFinding[];
  readonly schema?: GenericSchema;
}

/** Opens a form for content at a path. */
export async function openForm(
  content: Json,
  path: Path,
  {part, locale = 'en', findings = [], schema}: FormOptions = {}
): Promise<EditorForm & {readonly document: OfficeDocument}> {
  const form = document.createElement('editor-form');
  const opened = OfficeDocument.of(content, 'payload.json');
  Object.assign(form, {
    document: opened,
    path,
    formPart: part,
    locale,
    findings,
  });
  if (schema) form.schema = schema;
  await fixture(html`${form}`);
  // The elements inside render after the form.
  await nextFrame();
  return Object.assign(form, {document: opened});
}

const within = (root: Element): ParentNode => root.shadowRoot ?? root;

/** The control with a label: its text begins with the words. */
export function control<E extends HTMLElement = HTMLInputElement>(
  root: Element,
  words: string
): E {
  const label = [...within(root).querySelectorAll('label')].find((each) =>
    textOf(each).startsWith(words)
  );
  if (!label?.control) throw new Error(`No control is labelled “${words}”`);
  return label.control as E;
}

/** The button, link or summary with a name. */
export function button(root: Element, name: string): HTMLElement {
  const found = [
    ...within(root).querySelectorAll<HTMLElement>('button, a, summary'),
  ].find(
    (each) => (each.getAttribute('aria-label') ?? textOf(each)).trim() === name
  );
  if (!found) throw new Error(`No button is named “${name}”`);
  return found;
}

/** The names of all buttons whose name begins with some words. */
export const buttonsOf = (root: Element, start: string): string[] =>
  [...within(root).querySelectorAll('button')]
    .map((each) => each.getAttribute('aria-label') ?? textOf(each))
    .filter((name) => name.startsWith(start));

/** Replaces what is in a control by what the keyboard types. */
export async function type(
  input: HTMLInputElement | HTMLTextAreaElement,
  text: string
): Promise<void> {
  input.focus();
  input.select();
  await sendKeys(text ? {type: text} : {press: 'Delete'});
}

/** The texts that describe a control: hint and findings. */
export const descriptionOf = (input: Element): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => {
      const root = input.getRootNode();
      const found =
        root instanceof ShadowRoot ? root.getElementById(id) : undefined;
      return found ? textOf(found) : '';
    })
    .join(' ')
    .trim();
