import type { Phrase } from '../../fields/phrase.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';

/** One thing that changes for the readers of the site. */
export interface ReaderChange {
  kind: ReaderChangeKind;
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
