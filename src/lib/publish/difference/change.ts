import type { Kind } from './kinds.ts';
import type { Phrase } from './phrase.ts';

/** One thing that changes for the readers of the site. */
export interface ReaderChange {
  kind: Kind;
  /** What it happens to; several changes of one subject count as one in the headline. */
  subject: string;
  /** What changes, in one line. */
  says: Phrase;
  /** The same in a few words, for the headline: “W14: On course → At risk”. */
  brief: Phrase;
  /** The page that changes, below the base. */
  path: string;
  /** What readers saw before, and what they will see, where it is one text. */
  was?: string | undefined;
  now?: string | undefined;
}
