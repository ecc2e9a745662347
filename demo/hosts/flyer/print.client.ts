/* The button of the bar that prints the page. */

const button = document.querySelector<HTMLButtonElement>('.preview-print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
