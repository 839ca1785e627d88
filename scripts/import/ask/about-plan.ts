import { commitmentKinds } from '../../../src/lib/commitment/kinds.ts';
import { listed } from '../../../src/lib/fields/sentence.ts';
import { standings, strategyKinds } from '../../../src/lib/strategy/schema.ts';
import type { Field } from '../mapping/add-questions.ts';
import { open } from '../mapping/schema.ts';
import { type Asked, placesOf } from '../plan/asked.ts';
import { asksDayFirst } from './dates.ts';

/** What is asked of the plan as a whole, as far as the mapping file does not say it yet. */
export function askAboutPlan(asked: Asked): Record<string, Field> {
  const { answers, known } = asked;
  const there = [...known.strategies.keys()].toSorted();
  const isNew =
    there.length === 0 ||
    (answers.strategy !== undefined &&
      answers.strategy !== open &&
      !known.strategies.has(answers.strategy));
  const unclear = asksDayFirst(asked);
  return {
    ...(answers.strategy === undefined
      ? {
          strategy: {
            value: open,
            about: `The ID of the strategy, for example marlowe-2025: a name and the year in which it begins. It is part of addresses.
${there.length > 0 ? `There are ${listed(there, 'and')}. For another plan write a new ID, and run the command again.` : 'It never changes once it is published.'}`,
          },
        }
      : {}),
    ...(isNew && answers.newStrategy === undefined
      ? {
          newStrategy: {
            value: Object.fromEntries(
              [
                ...[
                  'title',
                  'shortTitle',
                  'kind',
                  'standing',
                  'period',
                  'publisher',
                  'area',
                  'summary',
                ],
                'levels',
              ].map((name) => [name, open]),
            ),
            about: `What the file of the new strategy starts with.
kind is one of: ${Object.keys(strategyKinds).join(', ')}.
standing is one of: ${Object.keys(standings).join(', ')}.
period: the years that it covers, for example { from: 2025, to: 2028 }.
publisher and area are IDs of the site: ${listed(known.bodies.map(({ id }) => id))}; ${listed(known.areas)}.
summary: what it is for, in one or two plain sentences.
levels: what it calls its headings, from the top: [Priority, Objective].`,
          },
        }
      : {}),
    ...(answers.kind === undefined
      ? {
          kind: {
            value: open,
            about: `What kind of commitment its rows are. One of: ${Object.keys(commitmentKinds).join(', ')}.`,
          },
        }
      : {}),
    ...(unclear
      ? {
          dayFirst: {
            value: open,
            about: `Which number of a date is the day? yes: 3/4/2026 is the third of April; no: it is the fourth of March.
The first such date: ${placesOf([unclear])}, “${unclear.cell.text}”.`,
          },
        }
      : {}),
  };
}
