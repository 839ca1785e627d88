/** The title of a commitment's page, from the nearest to the widest: its ref and words, its strategy. */
export function pageTitle(commitment: {
  ref: string;
  title: string;
  strategy: { shortTitle: string };
}): string[] {
  const { ref, title, strategy } = commitment;
  return [`${ref}: ${title.replace(/\.$/, '')}`, strategy.shortTitle];
}
