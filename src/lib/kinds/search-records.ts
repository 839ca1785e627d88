import { withPlainSpaces } from '../fields/text.ts';
import { otherSpellings } from '../glossary/spellings.ts';
import type { Register } from '../register/types.ts';
import { kindsInOrder } from './kinds.ts';
import { type SearchRecord, searchWords } from './search-record.ts';

/** The kinds that can be found, in the order of their ranks. */
export const searchedKinds = kindsInOrder
  .filter(({ search }) => search)
  .sort((one, other) => (one.search?.rank ?? 0) - (other.search?.rank ?? 0));

/** Everything that can be found, straight from the register, so that no answer differs from the pages. */
export function searchRecords(register: Register): SearchRecord[] {
  const also = otherSpellings(register.terms);
  return searchedKinds
    .flatMap((kind) => kind.entries(register).flatMap((one) => kind.found(one)))
    .map((record) => ({
      ...record,
      title: withPlainSpaces(record.title),
      text: searchWords(record.text, ...also(`${record.title} ${record.text}`)),
    }));
}
