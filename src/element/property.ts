import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {property as litProperty} from 'lit/decorators.js';

/** How a property reads what a script sets; undefined if it accepts anything. */
function readerOf({
  type,
  converter,
}: PropertyDeclaration): ((value: unknown) => unknown) | undefined {
  // The presence of the attribute makes a boolean true, not its text.
  if (type === Boolean) return (value) => value === true;
  if (typeof converter !== 'function') return undefined;
  // The converters of attributes.ts accept any value.
  const read = converter as (value: unknown) => unknown;
  return (value) => {
    try {
      return read(value);
    } catch {
      // A proxy may throw whatever is asked of it.
      return read(null);
    }
  };
}

/**
 * Declares a property of an element as Lit's decorator does. What a script sets is
 * read by the converter of the attribute, too, so a wrong value reads as the
 * default at both doors.
 */
export const property =
  (options: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void => {
    litProperty(options)(prototype, name);
    const read = readerOf(options);
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    if (!read || !accessor) return;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(value: unknown) {
        accessor.set?.call(this, read(value));
      },
    });
  };
