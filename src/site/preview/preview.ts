/*
 * The script of the page to look at: adds a button to each code that copies it.
 */

const {copy = '', copied = ''} = document.body.dataset;

/** How long a button says that the code is copied, ms. */
const SAID = 3000;

// Only secure pages, among them those of this machine, can write to the clipboard.
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
        setTimeout(() => (button.textContent = copy), SAID);
      });
    });
    code.before(button);
  }
