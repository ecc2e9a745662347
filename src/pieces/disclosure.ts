/** Closes a `<details>` on Escape and moves the focus to its summary. */
export function closeOnEscape({key, currentTarget}: KeyboardEvent): void {
  // Templates bind this listener to `<details>` only.
  const details = currentTarget as HTMLDetailsElement;
  if (key !== 'Escape') return;
  details.open = false;
  details.querySelector('summary')?.focus();
}
