import type { NamedThen } from '../organisation/names.ts';
import type { OrganisationEntry } from '../organisation/schema.ts';
import type { Entries } from '../reading/collections.ts';
import type { Citation } from '../source/cite.ts';
import { joinArea } from './areas.ts';
import { finder } from './find.ts';
import { nameCommitment } from './names.ts';
import type { References } from './references.ts';
import type { Area, CommitmentName } from './types.ts';

/** Every organisation with what it does for each strategy in the register. */
export function joinOrganisations(
  entries: Entries,
  references: References,
): Map<string, Organisation> {
  const find = finder('organisations', entries.organisations);
  const { strategies } = entries;
  const published = new Set(strategies.map(({ id }) => id));
  return new Map(
    entries.organisations.map(({ id, data }) => [
      id,
      {
        ...data,
        id,
        area: data.area ? joinArea(data.area, references) : undefined,
        partOf: data.partOf ? { id: data.partOf, name: find(data.partOf).name } : undefined,
        source: references.cite(data.source),
        roles: strategies
          .map((strategy) => ({
            strategy: { id: strategy.id, title: strategy.data.title },
            publishes: strategy.data.publisher === id,
            partner: strategy.data.partners.includes(id),
          }))
          .filter(({ publishes, partner }) => publishes || partner),
        members: entries.organisations
          .filter((member) => member.data.partOf === id)
          .map((member) => ({ id: member.id, name: member.data.name })),
        leads: entries.commitments
          .filter((entry) => published.has(entry.id.split('/')[0] ?? ''))
          .filter((entry) => entry.data.leads.includes(id))
          .map(nameCommitment),
      },
    ]),
  );
}

export interface Organisation extends Omit<OrganisationEntry, 'area' | 'partOf' | 'source'> {
  id: string;
  area: Area | undefined;
  partOf: { id: string; name: string } | undefined;
  source: Citation;
  /** What the body does for each strategy. */
  roles: { strategy: { id: string; title: string }; publishes: boolean; partner: boolean }[];
  /** The bodies that say they are part of it. */
  members: { id: string; name: string }[];
  /** The commitments that name it as a lead. */
  leads: CommitmentName[];
}

/** A body by the name that it had at the end of a plan, or has while the plan runs. */
export interface OrganisationThen extends Organisation, NamedThen {}
