import type { Claim } from '../claim.ts';
import { hasDate } from '../facts.ts';
import type { Here } from '../here.ts';
import type { Commitment } from '../records.ts';
import { inSeries } from './ways-of-work.ts';

/**
 * What a row of a table of plans counts, under the name of its plan and beside it.
 *
 * @param lead what stands before the counts of the line under the name.
 */
export function planRows(
  on: NonNullable<Claim['on']>,
  lead: string,
  inRow: (here: Here) => Commitment[],
): Claim[] {
  const partOf = (here: Here, { label = '', dated }: Record<string, string | undefined>) => ({
    part: here.labelled(label, inRow(here)).length,
    all: inRow(here).filter((one) => !dated || hasDate(one)).length,
  });
  return [
    {
      on,
      within: 'th second-line',
      says: `${lead}(?<label>[\\p{L} ,]+): #part of #all(?<dated> with a date)?$`,
      right: partOf,
    },
    {
      on,
      within: 'th second-line',
      says: `${lead}#part of #all (?:(?<dated>with a date) (?:is|are) )?(?<label>overdue)(?:, #unheard more with no report)?`,
      right: (here, words) => ({
        ...partOf(here, words),
        unheard: inRow(here).filter(
          ({ timeliness }) => timeliness.state === 'date-passed-no-report',
        ).length,
      }),
    },
    {
      on,
      within: 'td plans',
      says: '^#all in all$',
      right: (here) => ({ all: inRow(here).length }),
    },
    {
      on,
      within: 'td plans',
      says: '^#held (?<series>(?!in all)[\\p{L}, ]+)$',
      right: (here, { series = '' }) => ({ held: inSeries(inRow(here), series).length }),
    },
  ];
}

/** How an answer goes on behind the commitments that it counts: how many of them are late, or have a date and are late. */
export const stateOfThem =
  '(?:are|is|has|have) (?<state>[^.]+)\\.(?: {past/dated} (?:are|is) (?<late>(?!not )[^.]+)\\.| It is not (?:past its date|overdue)\\.)?$';

/** The figures of such an answer. */
export function countedByState(
  here: Here,
  held: Commitment[],
  { state = '', late = '' }: Record<string, string | undefined>,
) {
  const dated = held.filter(hasDate);
  const part = /^a (?:due )?date$/.test(state) ? dated : here.labelled(state, held);
  return {
    part: part.length,
    all: held.length,
    past: here.labelled(late, dated).length,
    dated: dated.length,
  };
}
