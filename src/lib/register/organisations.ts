import { withdrawnBy } from '../commitment/withdrawn.ts';
import type { Day } from '../fields/calendar.ts';
import type { Entries } from '../reading/collections.ts';
import { joinArea } from './areas.ts';
import { finder } from './find.ts';
import { nameCommitment, splitId } from './names.ts';
import type { Organisation, OrganisationCommitment } from './organisation.ts';
import type { References } from './references.ts';

/** Every organisation with what it does for each strategy in the register, as at a day. */
export function joinOrganisations(
  entries: Entries,
  references: References,
  asAt: Day,
): Map<string, Organisation> {
  const find = finder('organisations', entries.organisations);
  const { strategies } = entries;
  const published = new Set(strategies.map(({ id }) => id));
  const commitments = entries.commitments.filter(({ id }) => published.has(splitId(id).strategyId));
  const naming = (field: 'leads' | 'partners' | 'answeredBy') => {
    const byBody = new Map<string, OrganisationCommitment[]>();
    for (const entry of commitments) {
      for (const body of new Set(entry.data[field])) {
        const own = byBody.get(body) ?? [];
        byBody.set(body, own);
        own.push({
          ...nameCommitment(entry),
          withdrawn: withdrawnBy(entry.data.withdrawn, asAt),
        });
      }
    }
    return (body: string) => byBody.get(body) ?? [];
  };
  const ledBy = naming('leads');
  const partneredBy = naming('partners');
  const answeredBy = naming('answeredBy');
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
        leads: ledBy(id),
        partnerOf: partneredBy(id),
        answers: answeredBy(id),
      },
    ]),
  );
}
