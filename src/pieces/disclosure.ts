/** Escape closes a `<details>`, from wherever the focus is in it. */
export function closeOnEscape({key, currentTarget}: KeyboardEvent): void {
  // The templates bind it to these elements and no other.
  const details = currentTarget as HTMLDetailsElement;
  if (key !== 'Escape') return;
  details.open = false;
  details.querySelector('summary')?.focus();
}
