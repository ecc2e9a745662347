/** The row of a list that contains an element. */
const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('li.item') : null;

/** Moves a row with the pointer, from the `pointerdown` on its handle to its release. */
export function dragRow(
  event: PointerEvent,
  move: (from: number, to: number) => void
): void {
  const row = rowOf(event.target);
  const list = row?.parentElement;
  const handle = event.currentTarget;
  if (!row || !list || !(handle instanceof HTMLElement)) return;
  if (event.button !== 0) return;
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > li.item')];
  const from = rows.indexOf(row);
  let to = from;
  handle.setPointerCapture(event.pointerId);
  row.classList.add('dragged');

  const mark = () =>
    rows.forEach((each, i) => {
      each.classList.toggle('drop-before', i === to && to < from);
      each.classList.toggle('drop-after', i === to && to > from);
    });
  const follow = ({clientY}: PointerEvent) => {
    const after = rows.filter((each) => {
      const {top, height} = each.getBoundingClientRect();
      return each !== row && clientY > top + height / 2;
    });
    to = after.length;
    mark();
  };
  const stop = (last: PointerEvent) => {
    // A quick hand lets go before the browser reports the move.
    if (last.type === 'pointerup') follow(last);
    handle.removeEventListener('pointermove', follow);
    handle.removeEventListener('pointerup', stop);
    handle.removeEventListener('pointercancel', stop);
    for (const each of rows)
      each.classList.remove('dragged', 'drop-before', 'drop-after');
    if (last.type === 'pointerup' && to !== from) move(from, to);
  };
  handle.addEventListener('pointermove', follow);
  handle.addEventListener('pointerup', stop);
  handle.addEventListener('pointercancel', stop);
}
