import type {PartnerInput, PayloadInput} from '../../payload/payload-input.js';
import type {Json} from '../document/json.js';
import {isSame} from '../document/json.js';

/** A field of a partner that a list changes. */
export interface FieldChange {
  readonly field: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** What becomes of a partner of the present content. */
export interface PartnerChange {
  readonly partner: PartnerInput;
  readonly fields: readonly FieldChange[];
}

/** What an import changes in the present content. */
export interface Difference {
  readonly added: readonly PartnerInput[];
  readonly changed: readonly PartnerChange[];
  readonly unchanged: number;
  /** Partners of the kind that the list lacks. */
  readonly gone: readonly PartnerInput[];
}

/** A partner consists of JSON values only. */
const fieldsOf = (partner: PartnerInput) =>
  partner as unknown as Readonly<Record<string, Json>>;

function changesOf(before: PartnerInput, after: PartnerInput) {
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((field) =>
    isSame(one[field], other[field])
      ? []
      : [{field, before: one[field], after: other[field]}]
  );
}

/** The partners of a kind. */
export const partnersOf = (
  {partners = []}: PayloadInput,
  kind: string
): readonly PartnerInput[] =>
  partners.filter((partner) => partner.kind === kind);

/**
 * Compares the partners of a kind before and after an import.
 *
 * @param after - without the partners of the kind that the list lacks
 */
export function differenceOf(
  before: PayloadInput,
  after: PayloadInput,
  kind: string
): Difference {
  const listed = partnersOf(after, kind);
  const ids = new Set(listed.map(({id}) => id));
  const old = new Map(
    (before.partners ?? []).map((partner) => [partner.id, partner])
  );
  const added: PartnerInput[] = [];
  const changed: PartnerChange[] = [];
  let unchanged = 0;
  for (const partner of listed) {
    const former = old.get(partner.id);
    const fields = former && changesOf(former, partner);
    if (!fields) added.push(partner);
    else if (fields.length > 0) changed.push({partner, fields});
    else unchanged += 1;
  }
  return {
    added,
    changed,
    unchanged,
    gone: partnersOf(before, kind).filter(({id}) => !ids.has(id)),
  };
}
