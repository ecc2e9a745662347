import type {Tag} from '../../src/site/tags.js';
import type {Localized} from '../page.js';

/** The input with which a visitor tries an attribute. */
export type Control =
  /** A boolean attribute. */
  | {readonly kind: 'flag'}
  /** One of some values, or none. */
  | {
      readonly kind: 'choice';
      readonly values: readonly string[];
      /** The value without the attribute, if it is one of the values. */
      readonly usual?: string;
    }
  /** Some of the values, separated by spaces. */
  | {readonly kind: 'words'; readonly values: readonly string[]}
  /** Any text, with an example. */
  | {readonly kind: 'text'; readonly example: string}
  /** The URL of one of the payloads in `demo/payloads/`. */
  | {readonly kind: 'payload'};

/** Something that an element has, with what it is for. */
export interface Item {
  /** The name; that of the default slot is empty. */
  readonly name: string;
  readonly about: Localized;
}

/** An attribute, with the input that changes it on the page. */
export interface Attribute extends Item {
  readonly control: Control;
}

/** An event, with the property of its `detail` that a listener reads. */
export interface ElementEvent extends Item {
  readonly detail: 'id' | 'source' | 'error';
}

/** Light DOM that fills some slots together. */
export interface SlotExample {
  readonly slots: readonly string[];
  readonly label: Localized;
  /** Which elements to add; `file` gives the URL of a file in `dist/demo/`. */
  readonly children: Localized<readonly SlotChild[]>;
}

/** An element in a slot. */
export interface SlotChild {
  readonly tag: 'a' | 'img' | 'span';
  readonly attributes: Readonly<Record<string, string>>;
  /** The attribute whose value is a file in `dist/demo/`. */
  readonly file?: string;
  readonly text?: string;
}

/** All about an element for the page that shows it. */
export interface ElementReference {
  readonly tag: Tag;
  readonly title: Localized;
  readonly lead: Localized;
  readonly attributes: readonly Attribute[];
  /** The event that most pages listen to is the first. */
  readonly events: readonly [ElementEvent, ...ElementEvent[]];
  readonly slots: readonly Item[];
  readonly slotExamples: readonly SlotExample[];
  readonly parts: readonly Item[];
  /** Methods that can be called without content of one's own, as `select(null)`. */
  readonly methods: readonly Item[];
}
