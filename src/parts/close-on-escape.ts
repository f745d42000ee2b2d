/** Closes a `<details>` by Escape, and gives focus back to its summary. The key goes no further: a dialog may be around. */
export function closeOnEscape(event: KeyboardEvent) {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')?.focus();
}
