/** Whose words a title is in: those of the site, or those of the publisher of the strategy. */
export const titleAuthors = ['us', 'publisher'] as const;

/** Whose words the title of a commitment is in: as its file says, else as its strategy says, else ours. */
export function titleBy(
  own: TitleAuthor | undefined,
  ofStrategy: TitleAuthor | undefined,
): TitleAuthor {
  return own ?? ofStrategy ?? 'us';
}

export type TitleAuthor = (typeof titleAuthors)[number];
