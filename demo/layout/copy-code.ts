/** Shows the buttons of code blocks and lets them copy the code. */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    'button.copy'
  )) {
    const code = document.getElementById(button.dataset['of'] ?? '');
    const status = button.parentElement?.querySelector('[role="status"]');
    if (!code || !status) continue;
    // Only secure pages can write to the clipboard.
    button.hidden = !isSecureContext;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(code.textContent).then(
        () => {
          status.textContent = button.dataset['copied'] ?? '';
        },
        () => {
          // Not allowed: selects the code, so that the visitor can copy it.
          getSelection()?.selectAllChildren(code);
        }
      );
    });
  }
}
