import type { Claim } from '../claim.ts';
import { lastDayOf } from '../days.ts';
import type { Here } from '../here.ts';
import { plain } from '../line.ts';
import type { OutcomeFigure } from '../records.ts';

/** What an outcomes framework says of its baselines, targets and what was measured. */
export const outcomes: Claim[] = [
  {
    on: ['outcomes'],
    within: 'td framework',
    says: '^(?:Baseline|Target): (?<value>.+)$',
    right: ({ data, passage }, { value = '' }) => {
      const found = data.outcomes.filter(({ name }) => passage.row.startsWith(name));
      const column = passage.column.toLowerCase() as 'baseline' | 'target';
      const values = found.map((one) => one[column]);
      return { value: values.includes(value) ? value : (values[0] ?? undefined) };
    },
  },
  {
    on: ['outcomes'],
    says: 'Of #all targets in figures, (?:#met (?:was|were) met)?(?:(?:, | and )?#missed (?:was|were) not met)?(?:(?:, | and )?#ahead (?:is|are) for a time that is not over)?(?:(?:, | and )?for #unclear it cannot be told)?\\.',
    right: (here) => {
      const all = figuresOf(here).filter(({ figure }) => figure === 'target');
      const verdicts = all.map((target) => judged(target, here));
      const number = (word: string) => verdicts.filter((one) => one === word).length;
      return {
        all: all.length,
        met: number('met'),
        missed: number('missed'),
        ahead: number('ahead'),
        unclear: number('unclear'),
      };
    },
  },
  {
    on: ['outcomes'],
    within: 'text',
    says: '(?:Baseline(?:, [^:]+)?|Newest value, [^:]+): #value%',
    right: (here, { value = '' }) => asPrinted(here, ['baseline', 'actual'], value),
  },
  {
    on: ['outcomes'],
    says: '[Tt](?:he t)?arget for [^,:]+[,:] #value%',
    right: (here, { value = '' }) => asPrinted(here, ['target'], value),
  },
  {
    on: ['outcomes'],
    within: 'chart-keys',
    says: '(?:Baseline|Newest value): #value%',
    right: (here, { value = '' }) => asPrinted(here, ['baseline', 'actual'], value),
  },
  {
    on: ['outcomes'],
    within: 'td figures-table',
    says: '^Measured: #value%',
    right: (here, { value = '' }) => asPrinted(here, ['baseline', 'actual'], value),
  },
  {
    on: ['outcomes'],
    within: 'td figures-table',
    says: 'Published before, [^:]+: #value%',
    right: (here, { value = '' }) => asPrinted(here, ['actual'], value),
  },
  {
    on: ['outcomes'],
    within: 'td figures-table',
    says: '^Target: #value%',
    right: (here, { value = '' }) => asPrinted(here, ['target'], value),
  },
  {
    on: ['outcomes'],
    within: 'td figures-table',
    says: 'from #was% to #now%\\.',
    right: (here, { was = '', now = '' }) => {
      const changes = ownFigures(here).flatMap((one) => one.changes);
      const found = changes.find((one) => one.was === `${was}%` && one.now === `${now}%`);
      return found ? { was, now } : { was: undefined, now: undefined };
    },
  },
  {
    on: ['outcomes'],
    within: 'td figures-table',
    says: '#level% confidence interval #lower to #upper',
    right: (here, { level, lower, upper }) => {
      const isSaid = ({ interval }: OutcomeFigure) =>
        interval?.level === Number(level) &&
        interval.lower === Number(lower) &&
        interval.upper === Number(upper);
      return ownFigures(here).some(isSaid) ? { level, lower, upper } : { level: undefined };
    },
  },
];

function figuresOf({ data, path }: Here): OutcomeFigure[] {
  const [, strategy = ''] = /^\/strategies\/([^/]+)\//.exec(path) ?? [];
  return data['outcome-figures'].filter(({ outcome }) => outcome.startsWith(`${strategy}#`));
}

/** The figures of the row under whose name they are said. */
function ownFigures(here: Here): OutcomeFigure[] {
  const { data, passage } = here;
  const nameOf = (id: string) => plain(data.outcomes.find((one) => one.id === id)?.name ?? '');
  return figuresOf(here).filter(({ outcome }) => nameOf(outcome) === passage.heading);
}

function asPrinted(here: Here, figures: OutcomeFigure['figure'][], value: string) {
  const own = ownFigures(here).filter(({ figure }) => figures.includes(figure));
  const found = own.some(({ valueAsPrinted }) => valueAsPrinted === `${value}%`);
  return { value: found ? value : undefined };
}

/** The rule of the page on how all is worked out, anew. */
function judged(target: OutcomeFigure, here: Here): 'met' | 'missed' | 'ahead' | 'unclear' {
  const own = figuresOf(here)
    .filter(({ figure, outcome }) => figure === 'actual' && outcome === target.outcome)
    .filter(({ periodFrom }) => periodFrom === target.periodFrom)
    .filter(({ periodTo }) => periodTo === target.periodTo)
    .toSorted((one, other) =>
      lastDayOf(one.published ?? '').localeCompare(lastDayOf(other.published ?? '')),
    )
    .at(-1);
  if (!own) return (target.periodTo ?? '') >= here.data.asAt ? 'ahead' : 'unclear';
  if (own.value === null || own.provisional || target.value === null) return 'unclear';
  const ends = own.interval ? [own.interval.lower, own.interval.upper] : [own.value];
  const aim = target.value;
  const reached = ends.map((end) =>
    target.polarity === 'lower-is-better' ? end <= aim : end >= aim,
  );
  if (reached.every(Boolean)) return 'met';
  return reached.some(Boolean) ? 'unclear' : 'missed';
}
