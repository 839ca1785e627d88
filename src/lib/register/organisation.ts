import type { AreaEntry } from '../area/schema.ts';
import type { Withdrawal } from '../commitment/withdrawal.ts';
import type { NamedThen } from '../organisation/names.ts';
import type { OrganisationEntry } from '../organisation/schema.ts';
import type { Citation } from '../source/cite.ts';
import type { CommitmentName } from './types.ts';

/** What a body is, without what it does. */
interface OrganisationFacts extends Omit<OrganisationEntry, 'area' | 'partOf' | 'source'> {
  id: string;
  area: Area | undefined;
  partOf: { id: string; name: string } | undefined;
  source: Citation;
}

export interface Organisation extends OrganisationFacts {
  /** What the body does for each strategy. */
  roles: { strategy: { id: string; title: string }; publishes: boolean; partner: boolean }[];
  /** The bodies that say they are part of it. */
  members: { id: string; name: string }[];
  /** The commitments that name it as a lead. */
  leads: OrganisationCommitment[];
  /** The commitments that name it as a partner. */
  partnerOf: OrganisationCommitment[];
  /** The commitments that it must answer. */
  answers: OrganisationCommitment[];
}

/** A commitment that names a body, which may be over for it. */
export interface OrganisationCommitment extends CommitmentName {
  /** That it no longer holds, if it was withdrawn by the day. */
  withdrawn: Withdrawal | undefined;
}

/**
 * A body by the name that it had at the end of a plan, or has while the plan runs. What it does is with the body itself:
 * else each plan would hold the names of all commitments of all plans.
 */
export interface OrganisationThen extends OrganisationFacts, NamedThen {}

export interface Area extends Omit<AreaEntry, 'within' | 'coversSource' | 'source'> {
  id: string;
  source: Citation;
  /** Where the names that it covers stand, if elsewhere. */
  coversSource: Citation | undefined;
  within: { id: string; name: string } | undefined;
}
