import type { NotYet } from './english/not-yet.ts';
import type { english } from './english.ts';

/**
 * The words of the interface in another language: all that English has, group by group. A sentence that is missing
 * is a type error. One that nobody has translated yet says so, and stands in English, marked as English.
 */
type Catalogue = {
  readonly [Group in keyof typeof english]: {
    readonly [Sentence in keyof (typeof english)[Group]]: string | NotYet;
  };
};

/** What a language needs beside its sentences. */
export interface Language {
  /** Its own name, as a link to it says: “Cymraeg”. */
  name: string;
  sentences: Catalogue;
  dates: DateWords;
  /** What a page says of words that stand in another language. */
  note: string;
}

/** How dates are said. */
export interface DateWords {
  months: readonly string[];
  /** In a month: “ym mis Medi 2023”. */
  inMonth: (date: string) => string;
  inYear: (year: string) => string;
  onDay: (day: string) => string;
  /** From one month to another. */
  to: string;
  quarter: string;
}
