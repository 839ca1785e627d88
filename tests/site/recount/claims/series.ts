import type { Claim, Said } from '../claim.ts';
import { lastDayOf } from '../days.ts';
import type { Here } from '../here.ts';
import { plain } from '../line.ts';
import { besideWords, movedWords, movesHere, spoken, verdictsHere } from '../profiles.ts';
import type { Observation } from '../records.ts';

/** What is said of values over time, of their intervals and of what moved. */
export const series: Claim[] = [
  {
    on: ['snapshot', 'indicator', 'topic'],
    within: 'second-line',
    says: '#level% confidence interval #lower to #upper',
    right: ({ data }, said) => {
      const isSaid = ({ interval }: Observation) =>
        ['level', 'lower', 'upper'].every(
          (end) => interval?.[end as 'lower'] === numberOf(said[end]),
        );
      return data.observations.some(isSaid) ? said : { level: undefined };
    },
  },
  {
    on: ['snapshot', 'indicator'],
    within: 'text',
    says: ': #value%?(?:; (?:[^\\d.]+) #beside%?)?\\.',
    right: (here) => {
      const last = seriesHere(here).at(-1);
      return {
        value: figure(last?.valueAsPrinted),
        beside: figure(last?.comparators[0]?.valueAsPrinted),
      };
    },
  },
  {
    on: ['snapshot', 'indicator'],
    within: 'text',
    says: 'Too few points(?: since the break)? to call a trend: #points of the #all that it takes',
    right: (here) => ({ points: valued(sinceBreak(here)).length, all: 5 }),
  },
  {
    on: ['snapshot', 'indicator'],
    within: 'text',
    says: 'It is #by (?:percentage points? )?(?<way>more|less) \\(#level% interval: #lower (?<low>more|less) to #upper (?<high>more|less)\\)',
    right: (here, said) => {
      const [one, other] = valued(sinceBreak(here)).slice(-2);
      const [before, after] = [one?.interval, other?.interval];
      if (!one?.value || !other?.value || !before || !after) return { by: undefined };
      const by = other.value - one.value;
      const down = Math.sqrt((other.value - after.lower) ** 2 + (before.upper - one.value) ** 2);
      const up = Math.sqrt((after.upper - other.value) ** 2 + (one.value - before.lower) ** 2);
      const digits = said['by']?.split('.')[1]?.length ?? 0;
      const told = (number: number) => Math.abs(number).toFixed(digits);
      const way = (number: number) => (number < 0 ? 'less' : 'more');
      return {
        ...{ by: told(by), way: way(by), level: before.level ?? undefined },
        ...{ lower: told(by - down), low: way(by - down) },
        ...{ upper: told(by + up), high: way(by + up) },
      };
    },
  },
  {
    on: ['snapshot', 'indicator'],
    says: '(?:was revised in (?<date>[^:]+): it was|Revised in [^.]+\\. It was) #old%?(?: before|, and is #now%?)\\.',
    right: (here, said) => {
      const own = ownSeries(here);
      const again = own.filter((one) =>
        own.some((other) => other.periodFrom === one.periodFrom && other.value !== one.value),
      );
      const values = again.map(({ valueAsPrinted }) => figure(valueAsPrinted));
      const told = (name: 'old' | 'now') => (values.includes(said[name]) ? said[name] : undefined);
      return said['now'] ? { old: told('old'), now: told('now') } : { old: told('old') };
    },
  },
  {
    on: ['indicator'],
    within: 'text',
    says: 'highest value is that of .+?, #highest%?; the lowest is that of .+, #lowest%?\\.',
    right: (here) => {
      const own = here.data.observations.filter((one) => isOfPage(one, here) && !one.group);
      const newest = own
        .map(({ periodTo }) => periodTo ?? '')
        .toSorted()
        .at(-1);
      const values = valued(own.filter(({ periodTo }) => periodTo === newest)).toSorted(
        (one, other) => (one.value ?? 0) - (other.value ?? 0),
      );
      return {
        highest: figure(values.at(-1)?.valueAsPrinted),
        lowest: figure(values[0]?.valueAsPrinted),
      };
    },
  },
  {
    on: ['snapshot', 'indicator'],
    within: 'td series-table',
    column: /^(England|East of England)$/,
    says: '^#value%?',
    right: (here, said) => ({
      value: seriesHere(here)
        .flatMap(({ comparators }) => comparators)
        .map(({ valueAsPrinted }) => figure(valueAsPrinted))
        .find((one) => one === said['value']),
    }),
  },
  {
    on: ['snapshot', 'area'],
    says: 'Beside (?<other>[^,]+), (?<words>[^.]+)\\.',
    right: (here, { other = '' }) => ({
      words: spoken(verdictsHere(here, other), besideWords),
    }),
  },
  {
    on: ['snapshot', 'area'],
    says: 'Since the profile of [^,]+, (?<words>[^.]+)\\.',
    right: (here) => ({ words: spoken(movesHere(here), movedWords) }),
  },
];

/** The series under whose heading it is said, in order of time, each period as it was printed last. */
function seriesHere(here: Here): Observation[] {
  const newest = new Map<string, Observation>();
  const own = ownSeries(here).toSorted((one, other) =>
    lastDayOf(one.published).localeCompare(lastDayOf(other.published)),
  );
  for (const one of own) newest.set(`${one.periodFrom} ${one.periodTo}`, one);
  return [...newest.values()].toSorted((one, other) =>
    (one.periodFrom ?? '').localeCompare(other.periodFrom ?? ''),
  );
}

function ownSeries(here: Here): Observation[] {
  const { data, passage } = here;
  return data.observations.filter((one) => {
    const area = data.areas.find(({ id }) => id === one.forArea)?.name ?? '';
    const people = peopleOf(one);
    const name = plain(people ? `${area} (${people})` : area);
    const isHeading = passage.heading === name || passage.heading.endsWith(`: ${name}`);
    return one.periodFrom !== null && isHeading && isOfPage(one, here);
  });
}

function isOfPage(one: Observation, { data, passage, path, type }: Here): boolean {
  if (type === 'indicator') return path === `/indicators/${one.indicator}/`;
  const [, published = ''] = /^\/areas\/[^/]+\/(\d{4}-\d{2})/.exec(path) ?? [];
  const measure = data.indicators.find(({ id }) => id === one.indicator)?.name ?? '';
  return one.published <= published && passage.heading.startsWith(`${plain(measure)}: `);
}

function sinceBreak(here: Here): Observation[] {
  const own = seriesHere(here);
  const measure = here.data.indicators.find(({ id }) => id === own[0]?.indicator);
  const from = measure?.breaks.map((one) => one.from).at(-1) ?? '';
  const isSince = ({ periodFrom }: Observation) => (periodFrom ?? '') >= from;
  return own.some((one) => !isSince(one)) ? own.filter(isSince) : own;
}

function valued(all: Observation[]): Observation[] {
  return all.filter(({ value }) => value !== null);
}

function peopleOf({ sex, age, group }: Observation): string {
  const sexes = { female: 'Female', male: 'Male' };
  const words = [sex && sexes[sex as 'female'], age && `ages ${age}`, group];
  return words.filter(Boolean).join(', ');
}

/** The figure with which a printed value begins: “12.5” of “12.5%”. */
function figure(printed: string | undefined): string | undefined {
  return /^[\d,]+(?:\.\d+)?/.exec(printed ?? '')?.[0];
}

function numberOf(text: Said[string] | undefined): number {
  return Number((text ?? '').replaceAll(',', ''));
}
