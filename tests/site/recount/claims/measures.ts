import type { Claim } from '../claim.ts';
import type { Here } from '../here.ts';
import { plain } from '../line.ts';
import type { Observation } from '../records.ts';

/** What the picture of a measure says of its values. */
export const measures: Claim[] = [
  {
    on: ['indicator'],
    within: 'head',
    says: '#places places: #low%? to #high%?',
    right: (here, said) => {
      const own = newest(here).filter(({ value }) => value !== null);
      const values = own.map(({ value }) => value ?? 0);
      return {
        places: new Set(own.map(({ forArea }) => forArea)).size,
        low: sameNumber(said['low'], Math.min(...values)),
        high: sameNumber(said['high'], Math.max(...values)),
      };
    },
  },
  {
    on: ['indicator'],
    within: 'head',
    says: '(?<name>[^.:]+): #value%?(?=\\.)',
    right: (here, { name = '', value = '' }) => {
      const named = name.trim();
      const besides = ownOf(here).flatMap(({ comparators }) => comparators);
      const beside = besides.find((one) => plain(one.name) === named);
      if (beside) {
        const isPrinted = besides.some(
          (one) => plain(one.name) === named && one.valueAsPrinted.replace('%', '') === value,
        );
        return { name, value: isPrinted ? value : undefined };
      }
      const areaOf = (id: string) => here.data.areas.find((area) => area.id === id)?.name ?? '';
      const own = newest(here).filter((one) => plain(areaOf(one.forArea)) === named);
      return { name, value: own.length === 1 ? sameNumber(value, own[0]?.value ?? 0) : undefined };
    },
  },
  {
    on: ['indicator'],
    within: 'head',
    says: '#all values? in words',
    right: (here) => ({ all: ownOf(here).length }),
  },
];

/** Of each place the newest value of its own profile, for everybody; a value without dates stands by itself. */
function newest(here: Here): Observation[] {
  const own = ownOf(here).filter(
    (one) => one.area === one.forArea && !one.sex && !one.age && !one.group,
  );
  const key = ({ periodTo, published }: Observation) => `${periodTo} ${published}`;
  return own.filter(
    (one) =>
      one.periodTo === null ||
      !own.some(
        (other) =>
          other.periodTo !== null && other.forArea === one.forArea && key(other) > key(one),
      ),
  );
}

function ownOf({ data, path }: Here): Observation[] {
  return data.observations.filter(({ indicator }) => path === `/indicators/${indicator}/`);
}

function sameNumber(said: string | undefined, right: number): string | number {
  return Number((said ?? '').replaceAll(',', '')) === right ? (said ?? '') : right;
}
