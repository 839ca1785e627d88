import type { CommitmentTexts } from '../corpus.ts';

/** Where the page of a commitment stands, and its frame. */
export function pathsOf({ id }: Pick<CommitmentTexts, 'id'>) {
  return { page: `/strategies/${id}/`, frame: `/embed/${id}/` };
}
