import { kindsInOrder } from '../kinds/kinds.ts';
import { address } from '../site/address.ts';
import type { PublicPage } from './line.ts';

/** The pages that the site has whatever the content says: they come from no entry. */
const pagesWithoutEntry = {
  site: address.home(),
  changes: address.changes(),
  corrections: address.corrections(),
  data: address.data(),
  following: address.following(),
  'open-questions': address.openQuestions(),
  'other-open-questions': address.otherQuestions(),
  search: address.search(),
  updates: address.updates(),
} as const;

/** The pages without an entry, and the lists of all entries of a kind. */
export const sitePages: PublicPage[] = [
  ...Object.entries(pagesWithoutEntry),
  ...kindsInOrder.flatMap(({ collection, list }) => (list ? [[collection, list] as const] : [])),
].map(([id, address]) => ({ id, address, fragments: [] }));
