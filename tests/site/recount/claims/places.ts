import type { Claim, Said } from '../claim.ts';
import type { Here } from '../here.ts';
import { linksIn, plain } from '../line.ts';
import type { Observation } from '../records.ts';

/** What is counted and set beside others in the profiles of places, and each value that they print. */
export const places: Claim[] = [
  {
    on: ['area'],
    says: '#values values? printed',
    right: (here) => ({ values: printedThere(here).length }),
  },
  {
    on: ['snapshot'],
    says: '#compared of #all values compared with others',
    right: (here) => {
      const own = profileOf(here);
      return {
        compared: own.filter(({ comparators }) => comparators.length > 0).length,
        all: own.length,
      };
    },
  },
  {
    on: ['snapshot', 'area'],
    says: 'On #higher of #all measures this area is higher than <other>, and',
    right: (here, { other = '' }) => ({
      higher: comparedWith(here, other).filter((by) => by > 0).length,
      all: comparedWith(here, other).length,
    }),
  },
  {
    on: ['snapshot'],
    within: 'answer',
    says: 'On #lower it is lower\\.',
    right: (here) => ({ lower: comparedWith(here, 'England').filter((by) => by < 0).length }),
  },
  {
    on: ['snapshot'],
    within: 'answer',
    says: 'On #same it is the same\\.',
    right: (here) => ({ same: comparedWith(here, 'England').filter((by) => by === 0).length }),
  },
  {
    on: ['snapshot', 'indicator', 'topic'],
    within: 'td',
    says: '^#value%? here$',
    right: (here, said) => printed(here, said, rowOf(here).map(figureOf)),
  },
  {
    on: ['snapshot', 'indicator', 'topic'],
    within: 'td comparison',
    column: /^Compared/,
    says: '#value%? (?:in )?(?<name>(?!here)[^\\d]+?)(?= \\d|$)',
    right: (here, said) =>
      printed(
        here,
        said,
        rowOf(here)
          .flatMap(({ comparators }) => comparators)
          .filter(({ name }) => plain(name) === said['name'])
          .map(figureOf),
      ),
  },
  {
    on: ['snapshot'],
    within: 'td wards',
    says: '^#value%?(?: \\(SAR\\))? (?<name>[^\\d(]+)$',
    right: (here, said) => printed(here, said, wardFigures(here, said['name'] ?? '')),
  },
  {
    on: ['indicator', 'topic'],
    column: /^Value as printed$/,
    says: '^(?<words>.+)$',
    right: (here, said) => inFull(here, said, rowOf(here)),
  },
  {
    on: ['snapshot'],
    within: 'fact dd',
    says: '^(?<words>.*\\d.*)$',
    right: (here, said) => inFull(here, said, profileOf(here)),
  },
];

/** The values of the profile or of the measure of the page. */
function profileOf({ data, path, type }: Here): Observation[] {
  if (type === 'topic') return data.observations;
  const [, kind, id, published] = /^\/(\w+)\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  return data.observations.filter((one) =>
    kind === 'indicators'
      ? one.indicator === id
      : one.area === id && (!published || one.published === published),
  );
}

/** What the profile to which an entry of a list leads prints: all of it, or in another’s profile what is for this place. */
function printedThere(here: Here): Observation[] {
  const { data, path, passage } = here;
  const [, area, published] =
    /\/areas\/([^/]+)\/([^/]+)\/$/.exec(linksIn(passage.item)[0] ?? '') ?? [];
  if (!area) {
    // A shared link tells of the newest profile alone.
    const own = profileOf(here);
    const newest = own
      .map((one) => one.published)
      .toSorted()
      .at(-1);
    return own.filter((one) => one.published === newest);
  }
  const isOwn = path === `/areas/${area}/`;
  return data.observations.filter(
    (one) =>
      one.area === area &&
      one.published === published &&
      (isOwn || path === `/areas/${one.forArea}/`),
  );
}

/** Those of the row, which leads to its measure or to the value in its profile. */
function rowOf(here: Here): Observation[] {
  const links = here.passage.rowLinks.map(({ to }) => to);
  // A series holds values of other profiles.
  const all = here.passage.names.has('series-table') ? here.data.observations : profileOf(here);
  const found = all.filter(
    ({ url, indicator }) =>
      links.some((to) => url.endsWith(to)) || links.includes(`/indicators/${indicator}/`),
  );
  return found.length > 0 ? found : profileOf(here);
}

/** What a table of the wards prints for one of them, or for what they are compared with. */
function wardFigures(here: Here, name: string): Figured[] {
  const { data } = here;
  return rowOf(here).flatMap((one) => [
    ...(plain(data.areas.find(({ id }) => id === one.forArea)?.name ?? '') === name
      ? [figureOf(one)]
      : []),
    ...one.comparators.filter((other) => plain(other.name) === name).map(figureOf),
  ]);
}

type Figured = { value: number | null; valueAsPrinted: string };

function figureOf({ value, valueAsPrinted }: Figured): Figured {
  return { value, valueAsPrinted };
}

/** The figure that the page shows, if one of those found is it; else the first of them. */
function printed(_here: Here, { value = '' }: Said, found: Figured[]) {
  const shown = Number(value.replaceAll(',', ''));
  const isShown = (one: Figured) =>
    one.value === shown || plain(one.valueAsPrinted).split(/[ %]/)[0] === value;
  return { value: found.some(isShown) ? value : found[0]?.valueAsPrinted };
}

/** The words of the page, if one of the values found is printed so; else the first of them. Notes stand below. */
function inFull({ passage }: Here, { words = '' }: Said, found: Observation[]) {
  if (['second-line', 'margin-note'].some((name) => passage.names.has(name))) return {};
  const all = found.map(({ valueAsPrinted }) => plain(valueAsPrinted));
  return { words: all.includes(words) ? words : all[0] };
}

/** By how much each value of the area itself differs from another's. */
function comparedWith(here: Here, name: string): number[] {
  return profileOf(here)
    .filter(({ area, forArea }) => area === forArea)
    .flatMap(({ value, comparators }) =>
      comparators
        .filter((other) => other.name === name)
        .flatMap((other) => (value === null || other.value === null ? [] : [value - other.value])),
    );
}
