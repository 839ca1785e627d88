import { english } from '../../lib/language/english.ts';
import type { OrganisationKind } from '../../lib/organisation/schema.ts';

/** What stands over the bodies that belong to another: members only where they make up a partnership. */
export function partsTerm(kind: OrganisationKind): string {
  const { members, belongsToIt } = english.organisation;
  return kind === 'partnership' ? members : belongsToIt;
}
