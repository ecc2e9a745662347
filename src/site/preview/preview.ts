/*
 * The script of the preview page: adds a button beside each code, to copy the code.
 */

const {copy = '', copied = ''} = document.body.dataset;

/** How long a button shows that the code is copied, ms. */
const SHOWN = 3000;

// Only secure pages can write to the clipboard. Pages of localhost are secure.
if (isSecureContext)
  for (const code of document.querySelectorAll('pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    const heading = code.getAttribute('aria-labelledby');
    if (heading) {
      button.id = `${heading}-copy`;
      button.setAttribute('aria-labelledby', `${button.id} ${heading}`);
    }
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(code.textContent).then(() => {
        button.textContent = copied;
        setTimeout(() => (button.textContent = copy), SHOWN);
      });
    });
    code.before(button);
  }
