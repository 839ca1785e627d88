import { parseArgs } from 'node:util';
import { isMonth } from '../../src/lib/fields/calendar.ts';
import { listed } from '../../src/lib/fields/sentence.ts';
import { closestTo } from '../../src/lib/problems/closest.ts';
import type { Entries } from '../../src/lib/reading/collections.ts';
import { Mistake } from '../terminal/mistake.ts';
import type { FormName } from './mark.ts';

/** How the command is written. */
export const howToForm = `npm run form -- <strategy> <YYYY-MM>            one workbook for all, as .xlsx and as .ods
npm run form -- <strategy> <YYYY-MM> --by-lead  a sheet for each lead

It asks what became of each commitment of a strategy, for the report of a month: marsham-2024 2026-11. A second report
in one month is marsham-2024 2026-11-2. The files go into the folder forms, beside the content.
Filled in, it comes back with npm run import -- <file>. More: docs/office.md`;

/** Which form is asked for; what cannot be meant is a Mistake that says how to write it. */
export function readFormRequest(
  args: string[],
  entries: Pick<Entries, 'strategies' | 'progress'>,
): { name: FormName; isByLead: boolean } {
  const { positionals, isByLead } = parsed(args);
  const [strategy, month, ...more] = positionals;
  if (strategy === undefined || month === undefined || more.length > 0) {
    throw new Mistake(`Say of which strategy and for which month.\n\n${howToForm}`);
  }
  const known = entries.strategies.map(({ id }) => id);
  if (!known.includes(strategy)) {
    const meant = closestTo(strategy, known);
    throw new Mistake(
      `There is no strategy “${strategy}”.\n${meant ? `Did you mean “${meant}”?` : `Use ${listed(known.toSorted())}.`}`,
    );
  }
  if (!/^\d{4}-\d{2}(?:-[2-9])?$/.test(month) || !isMonth(month.slice(0, 7))) {
    throw new Mistake(`“${month}” is not a month.\nWrite the year first, for example 2026-11.`);
  }
  if (entries.progress.some(({ id }) => id === `${strategy}/${month}`)) {
    const next = [2, 3, 4, 5, 6, 7, 8, 9]
      .map((number) => `${month.slice(0, 7)}-${number}`)
      .find((one) => !entries.progress.some(({ id }) => id === `${strategy}/${one}`));
    throw new Mistake(
      `There is a report ${strategy}/${month} already.\nFor a second one in that month: npm run form -- ${strategy} ${next}`,
    );
  }
  return { name: { strategy, report: month }, isByLead };
}

function parsed(args: string[]): { positionals: string[]; isByLead: boolean } {
  try {
    const { positionals, values } = parseArgs({
      args,
      options: { 'by-lead': { type: 'boolean' } },
      allowPositionals: true,
    });
    return { positionals, isByLead: values['by-lead'] === true };
  } catch {
    throw new Mistake(`That is no option of form.\n\n${howToForm}`);
  }
}
