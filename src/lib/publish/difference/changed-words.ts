/**
 * An old text and a new one, each cut down to what differs, with some words around it. Texts that are
 * short or share nothing stay whole.
 */
export function changedWords(was: string, now: string): { was: string; now: string } {
  const [old, young] = [words(was), words(now)];
  const most = Math.min(old.length, young.length);
  let start = 0;
  while (start < most && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  const cut = (all: string[]) => {
    const from = start > around + 1 ? start - around : 0;
    const to = end > around + 1 ? all.length - end + around : all.length;
    return `${from > 0 ? '… ' : ''}${all.slice(from, to).join(' ')}${to < all.length ? ' …' : ''}`;
  };
  return { was: cut(old), now: cut(young) };
}

/** So many words on each side show where in a text we are. */
const around = 4;

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
