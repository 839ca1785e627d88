import GithubSlugger, { slug } from 'github-slugger';

/**
 * What the headings among the words of a page are called in its address: each after its words, behind a sign of their
 * own, so that no heading of an author takes the name of a part that the page itself has.
 */
export function headingIds(): (words: string) => string {
  const slugger = new GithubSlugger();
  return (words) => underHeadings(slugger.slug(slug(words) || 'heading'));
}

/** The name of a part as that of a heading among the words. */
export function underHeadings(name: string): string {
  return `text-${name}`;
}
