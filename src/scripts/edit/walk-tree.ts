/**
 * On a small screen, as at 200 %, Sveltia opens a kind of file as soon as an arrow key comes to it, and the list of kinds
 * is gone: those further down could not be reached. Here arrows go along the list, and Enter opens.
 */
export function walkTree(event: KeyboardEvent): void {
  const item = event.target instanceof Element ? event.target.closest('[role=treeitem]') : null;
  const tree = item?.closest('[role=tree]');
  if (!(item instanceof HTMLElement) || !tree) return;
  const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const at = items.indexOf(item);
  const next = { ArrowDown: items[at + 1], ArrowUp: items[at - 1] }[event.key];
  if (event.key === 'Enter') item.click();
  else if (next) next.focus();
  else if (!event.key.startsWith('Arrow')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
