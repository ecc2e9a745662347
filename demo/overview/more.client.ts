/*
 * Shows the elements far below the map once they are near the window, or printed, so
 * that the map does not wait for them.
 */

const section = document.querySelector('.more');
const template = section?.querySelector('template');

if (section && template) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) show();
    },
    // One window further down.
    {rootMargin: '0px 0px 100%'}
  );
  const show = () => {
    observer.disconnect();
    template.replaceWith(template.content);
  };
  observer.observe(section);
  addEventListener('beforeprint', show, {once: true});
}
