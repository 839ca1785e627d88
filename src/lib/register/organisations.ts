import type { Entries } from '../reading/collections.ts';
import { joinArea } from './areas.ts';
import { finder } from './find.ts';
import { nameCommitment, splitId } from './names.ts';
import type { References } from './references.ts';
import type { Organisation } from './types.ts';

/** Every organisation with what it does for each strategy in the register. */
export function joinOrganisations(
  entries: Entries,
  references: References,
): Map<string, Organisation> {
  const find = finder('organisations', entries.organisations);
  const { strategies } = entries;
  const published = new Set(strategies.map(({ id }) => id));
  const naming = (field: 'leads' | 'partners' | 'answeredBy', body: string) =>
    entries.commitments
      .filter((entry) => published.has(splitId(entry.id).strategyId))
      .filter((entry) => entry.data[field].includes(body))
      .map(nameCommitment);
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
        leads: naming('leads', id),
        partnerOf: naming('partners', id),
        answers: naming('answeredBy', id),
      },
    ]),
  );
}
