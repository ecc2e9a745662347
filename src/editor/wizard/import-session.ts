import {today} from '../../check/today.js';
import {type Mapping, readMapping} from '../../import/column-map.js';
import {SHARED_FIELDS} from '../../import/fields.js';
import type {ImportFault} from '../../import/import-error.js';
import {ImportError} from '../../import/import-error.js';
import {
  importList,
  type ImportOptions,
  type ImportResult,
} from '../../import/import-list.js';
import {readList, type ReadList} from '../../import/read-list.js';
import type {PartnerInput} from '../../payload/payload-input.js';
import {KNOWN_KINDS} from '../../payload/classification-schema.js';
import type {Gazetteer} from '../../places/gazetteer.js';
import {isRecord, type Json, valueAt} from '../document/json.js';
import {textIn} from '../form/text-parts.js';
import {type Difference, differenceOf, partnersOf} from './difference.js';
import {type KindWords, NEW_KIND, newKindOf, NO_WORDS} from './kind-choice.js';
import {type OpenPlace, openPlaces, type PlaceAnswer} from './open-places.js';
import {placedList} from './placed-list.js';
import {joinContent, partContent} from './sound-content.js';

/** The steps of an import, in their order. */
export const STEPS = ['list', 'columns', 'places', 'difference'] as const;
export type Step = (typeof STEPS)[number];

/** What a list becomes before anybody has chosen a place. */
export interface Preview extends ImportResult {
  /** The partners of the list that have a place. */
  readonly partners: readonly PartnerInput[];
  readonly open: readonly OpenPlace[];
}

/** The content after the import, and what is different. */
export interface Comparison extends Pick<ImportResult, 'payload'> {
  readonly difference: Difference;
}

/** An import in progress: the list, and the choices that somebody has made. */
export class ImportSession {
  step: Step = 'list';
  /** The name of the file; empty for pasted cells. */
  fileName = '';
  /** Cells as somebody pastes or types them. */
  pasted = '';
  sheet: string | undefined;
  fault: ImportFault | undefined;
  list: ReadList | undefined;
  kind = '';
  words: KindWords = NO_WORDS;
  answers: ReadonlyMap<string, PlaceAnswer> = new Map();
  /** The ids of partners that are not in the list and are to be removed. */
  removed: ReadonlySet<string> = new Set();
  preview: Preview | undefined;
  comparison: Comparison | undefined;
  /** The pages of the long lists that show, by the names of the lists. */
  readonly pages = new Map<string, number>();

  #bytes: Uint8Array = new Uint8Array();
  #map: readonly Mapping[] = [];

  /** Begins with another list, and forgets the choices for the last one. */
  open(bytes: Uint8Array, fileName: string): Promise<boolean> {
    this.#bytes = bytes;
    this.#map = [];
    this.fileName = fileName;
    this.sheet = undefined;
    this.kind = '';
    this.answers = new Map();
    return this.#read();
  }

  chooseSheet(sheet: string): Promise<boolean> {
    this.sheet = sheet;
    this.#map = [];
    return this.#read();
  }

  /** Says which column has the names, by its heading, if none was recognised. */
  chooseNames(heading: string): Promise<boolean> {
    this.#map = [{heading, field: 'name'}];
    return this.#read();
  }

  /** Says what a column holds, as `--map` does: `since`, `name-de`. */
  chooseColumn(index: number, kind: string): Promise<boolean> {
    const mapping = readMapping(`${index + 1}=${kind}`);
    // Of two columns chosen for one field, the last choice counts.
    const isOther = ({heading, field, lang}: Mapping) =>
      heading !== mapping.heading &&
      (SHARED_FIELDS.includes(field) ||
        field !== mapping.field ||
        lang !== mapping.lang);
    return this.#read([...this.#map.filter(isOther), mapping]);
  }

  /**
   * Reads the list. Keeps the last one if a choice of columns leaves no names.
   *
   * @returns whether the list was read
   */
  async #read(map: readonly Mapping[] = this.#map): Promise<boolean> {
    this.preview = undefined;
    this.comparison = undefined;
    this.removed = new Set();
    this.pages.clear();
    try {
      this.list = await readList(this.#bytes, map, this.sheet);
      this.#map = map;
      this.fault = undefined;
      if (this.kind === '')
        this.kind = this.list.columns.some(({field}) => field === 'name')
          ? 'university'
          : 'twin-city';
      return true;
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.fault = error.fault;
      if (map === this.#map) this.list = undefined;
      return false;
    }
  }

  #options(content: Json, removed: ReadonlySet<string>): ImportOptions {
    const {sound} = partContent(content);
    const before = sound.partners ?? [];
    const kinds = (sound.kinds ?? []).map(({id}) => id);
    const newKind =
      this.kind === NEW_KIND
        ? newKindOf(this.words, [...KNOWN_KINDS, ...kinds])
        : undefined;
    const city = valueAt(content, ['office', 'city']);
    const previous = {
      ...sound,
      partners: before.filter(({id}) => !removed.has(id)),
    };
    return {
      kind: newKind?.id ?? this.kind,
      ...(newKind && {newKind}),
      ...(isRecord(city) && {home: [textIn(city, 'de'), textIn(city, 'en')]}),
      previous,
      today: today(),
    };
  }

  /** Whether the kind of the partners is clear. */
  get hasKind(): boolean {
    return this.kind !== NEW_KIND || newKindOf(this.words, []) !== undefined;
  }

  /** Finds out what becomes of the list. */
  show(gazetteer: Gazetteer, content: Json): void {
    const {list} = this;
    if (!list || this.preview) return;
    const options = this.#options(content, new Set());
    const {report, payload} = importList(list, gazetteer, options);
    this.preview = {
      report,
      payload,
      partners: partnersOf(payload, options.kind),
      open: openPlaces(list, report.open),
    };
  }

  /** Compares the present content with what it becomes. */
  compare(gazetteer: Gazetteer, content: Json): void {
    const result = this.#import(gazetteer, content, false, new Set());
    if (!result) return;
    const {payload} = result;
    const {kind} = this.#options(content, new Set());
    const {sound} = partContent(content);
    this.comparison = {payload, difference: differenceOf(sound, payload, kind)};
  }

  /** The content after the import, without the partners that are to be removed. */
  contentAfter(gazetteer: Gazetteer, content: Json): Json {
    const result = this.#import(gazetteer, content, true, this.removed);
    const {faulty} = partContent(content);
    return result ? joinContent(result.payload, faulty) : content;
  }

  #import(
    gazetteer: Gazetteer,
    content: Json,
    keepGone: boolean,
    removed: ReadonlySet<string>
  ): ImportResult | undefined {
    const {list, preview, answers} = this;
    if (!list || !preview) return undefined;
    const {continued} = preview.report.table;
    const placed = placedList(list, preview.open, answers, continued);
    const options = this.#options(content, removed);
    return importList(placed, gazetteer, {...options, keepGone});
  }
}

const sessions = new WeakMap<object, ImportSession>();

/** The import into a document. It stays while another screen shows. */
export function sessionOf(document: object): ImportSession {
  const session = sessions.get(document) ?? new ImportSession();
  sessions.set(document, session);
  return session;
}

/** Forgets an import that is done. */
export const endSession = (document: object): void => {
  sessions.delete(document);
};
