/**
 * Gives each heading of a page the name by which links lead to it: its words in small letters, joined by
 * hyphens, as GitHub and Astro write it. A second heading with the same words gets a number.
 */
export function slugger(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let slug = plain;
    for (let at = 1; taken.has(slug); at += 1) slug = `${plain}-${at}`;
    taken.add(slug);
    return slug;
  };
}
