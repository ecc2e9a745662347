/*
 * Shows the elements far below the map once they are near the window, so that the map
 * does not wait for them.
 */

const section = document.querySelector('.more');
const template = section?.querySelector('template');

if (section && template)
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      template.replaceWith(template.content);
    },
    // One window further down.
    {rootMargin: '0px 0px 100%'}
  ).observe(section);
