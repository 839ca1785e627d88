/** A sentence that has no words in another language yet, and stands in English there. */
export const notYet = { translated: false } as const;

export type NotYet = typeof notYet;
