/** What one entry of a kind is called, and what several are. */
export interface Noun {
  one: string;
  many: string;
}

/** A noun with its article: “an outcomes framework”. */
export function withArticle({ one }: Noun): string {
  return /^[aeiou]/.test(one) ? `an ${one}` : `a ${one}`;
}
