import type { Day } from '../fields/calendar.ts';
import { namedOn } from '../organisation/names.ts';
import type { Site } from '../site/schema.ts';
import type { Meeting } from './meetings.ts';
import type { Plans } from './plans.ts';
import type { References } from './references.ts';
import type { Commitment, Organisation, OrganisationThen } from './types.ts';

/** What the joins of a strategy need to look up. */
export interface StrategyContext extends References {
  organisations: Map<string, Organisation>;
  site: Site;
  meetings: Meeting[];
  plans: Plans;
  asAt: Day;
  /** The day by which bodies are named: the last of the plan, or today while it runs. */
  namedOn: Day;
}

/** An organisation by its ID, under the name that it had then. One that is not there has escaped the check, which is a bug of ours. */
export function organisation(
  id: string,
  { organisations, namedOn: day }: StrategyContext,
): OrganisationThen {
  const found = organisations.get(id);
  if (!found) throw new Error(`There is no organisation “${id}”.`);
  const {
    roles: _,
    members: _members,
    leads: _leads,
    partnerOf: _partnerOf,
    answers: _answers,
    ...facts
  } = found;
  return namedOn(facts, day);
}

/** A commitment of the strategy by its ID there. */
export function commitment(slug: string, byId: Map<string, Commitment>): Commitment {
  const found = byId.get(slug);
  if (!found) throw new Error(`There is no commitment “${slug}”.`);
  return found;
}
