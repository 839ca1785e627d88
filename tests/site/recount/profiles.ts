import type { Here } from './here.ts';
import type { Observation } from './records.ts';

/** What a profile says as a whole, counted again: “1 measure is better and 2 are similar”. */
export function spoken(all: (string | undefined)[], endings: Record<string, string>): string {
  const parts = Object.entries(endings).flatMap(([one, ending]) => {
    const number = all.filter((other) => other === one).length;
    return number === 0
      ? []
      : [{ number, ending: ending.replace('@', number === 1 ? 'is' : 'are') }];
  });
  const words = parts.map(({ number, ending }, at) =>
    at === 0 ? `${number} measure${number === 1 ? '' : 's'} ${ending}` : `${number} ${ending}`,
  );
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export const besideWords = {
  better: '@ better',
  worse: '@ worse',
  higher: '@ higher',
  lower: '@ lower',
  similar: '@ similar',
};

export const movedWords = {
  better: 'got better',
  worse: 'got worse',
  moved: 'changed',
  unclear: 'did not clearly change',
  unknown: 'cannot be compared',
};

/** What can be said of each measure of the profile beside England, or another. */
export function verdictsHere(here: Here, name: string): (string | undefined)[] {
  return newestOf(profileOf(here)).flatMap((one) =>
    one.area === one.forArea
      ? one.comparators.filter((other) => other.name === name).map((other) => verdict(one, other))
      : [],
  );
}

/** What became of each measure since the profile before. */
export function movesHere(here: Here): (string | undefined)[] {
  const own = profileOf(here);
  const published = own[0]?.published ?? '';
  const known = here.data.observations.filter(
    (one) => one.periodTo !== null && one.published <= published,
  );
  return newestOf(own)
    .filter(({ periodTo }) => periodTo !== null)
    .map((newest) => {
      const same = known.filter((one) => keyOf(one) === keyOf(newest));
      const older = same.filter(({ id }) => !own.some((one) => one.id === id));
      const last = latest(older);
      if (!last || (last.periodTo ?? '') >= (newest.periodTo ?? '')) return undefined;
      const again = own.find((one) => keyOf(one) === keyOf(last) && one.periodTo === last.periodTo);
      return move(again ?? last, newest, here);
    });
}

function move(before: Observation, after: Observation, { data }: Here): string {
  const breaks = data.indicators.find(({ id }) => id === after.indicator)?.breaks ?? [];
  const isBroken = breaks.some(
    ({ from }) => (before.periodFrom ?? '') < from && from <= (after.periodTo ?? ''),
  );
  const [one, other] = [before.interval, after.interval];
  if (isBroken || !one || !other || before.value === null || after.value === null) return 'unknown';
  const by = after.value - before.value;
  const down = Math.sqrt((after.value - other.lower) ** 2 + (one.upper - before.value) ** 2);
  const up = Math.sqrt((other.upper - after.value) ** 2 + (before.value - one.lower) ** 2);
  if (by - down <= 0 && by + up >= 0) return 'unclear';
  return good(by, after.polarity) ?? 'moved';
}

function verdict(one: Observation, other: Observation['comparators'][number]): string | undefined {
  const { value, interval } = one;
  if (value === null || other.value === null || !interval || (interval.level ?? 0) < 95)
    return undefined;
  const beside = other.interval ?? { lower: other.value, upper: other.value };
  if (interval.lower <= beside.upper && beside.lower <= interval.upper) return 'similar';
  const by = value - other.value;
  return good(by, one.polarity) ?? (by > 0 ? 'higher' : 'lower');
}

function good(by: number, polarity: string): string | undefined {
  if (polarity === 'no-judgement') return undefined;
  return by > 0 === (polarity === 'higher-is-better') ? 'better' : 'worse';
}

function profileOf({ data, path }: Here): Observation[] {
  const [, id, month] = /^\/areas\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  const own = data.observations.filter(({ area }) => area === id);
  // The page of an area sums up its newest profile.
  const newest = own
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  return own.filter(({ published }) => published === (month ?? newest));
}

function newestOf(all: Observation[]): Observation[] {
  const series = Map.groupBy(all, (one) => (one.periodTo === null ? one.id : keyOf(one)));
  return [...series.values()].flatMap((same) => latest(same) ?? []);
}

function latest(all: Observation[]): Observation | undefined {
  return all
    .toSorted((one, other) => (one.periodTo ?? '').localeCompare(other.periodTo ?? ''))
    .at(-1);
}

function keyOf({ indicator, forArea, sex, age, group }: Observation): string {
  return JSON.stringify([indicator, forArea, sex, age, group]);
}
