import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, inWords, knownFrom } from '../../src/lib/fields/calendar.ts';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import { printedOldDate } from '../../src/lib/problems/advice/printed-old-date.ts';
import { toContent } from '../../src/lib/problems/content.ts';
import { replacedBy } from '../../src/lib/problems/rules/replaced-by.ts';
import { readText } from '../../src/lib/reading/read.ts';
import { record, runs, seed } from './runs.ts';

const file = (at: number | string, rest: string) =>
  readText(
    `commitments/plan-2022/w${at}.yaml`,
    `ref: W${at}\nkind: we-statement\ntitle: We will.\nsummary: So.\npriority: streets\nsource: { document: plan }\n${rest}`,
  );

const month = fc.integer({ min: 0, max: 40 }).map((months) => addMonths('2023-01-15', months));
const date = fc.oneof(
  month,
  month.map((day) => day.slice(0, 7)),
);
const numRuns = runs({ small: 300, full: 50_000 });

describe('withdrawals that name each other', () => {
  const notice = fc.record({ on: date, by: fc.option(fc.nat({ max: 6 })) });
  type Notices = ({ on: string; by: number | null } | null)[];

  /** The commitments whose notice leads to another notice of the same time or an earlier one. */
  function misleading(all: Notices): number[] {
    return [...all.keys()].filter((at) => {
      const next = all[at]?.by;
      if (next === null || next === undefined || next === at) return false;
      const end = all[next];
      return !!end && knownFrom(end.on) <= knownFrom(all[at]?.on ?? '');
    });
  }

  function told(all: Notices): Map<number, number | null> {
    const files = all.map((one, at) =>
      file(
        at,
        one
          ? `withdrawn: { on: ${one.on}, reason: So.${one.by === null ? '' : `, replacedBy: w${one.by}`} }`
          : '',
      ),
    );
    return new Map(
      [...replacedBy(toContent(files))].map(({ file: { path }, fix }) => [
        Number(/w(\d)\.yaml$/.exec(path)?.[1]),
        Number(/replacedBy: w(\d)\.$/.exec(fix)?.[1] ?? Number.NaN),
      ]),
    );
  }

  test('are told of where a reader would get from one notice to another, with a way out that holds', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(fc.option(notice, { freq: 3 }), { minLength: 7, maxLength: 7 }),
        (all) => {
          const problems = told(all);
          expect([...problems.keys()].sort()).toEqual(misleading(all));
          found += problems.size;
          const mended = all.map((one, at) => {
            const end = problems.get(at);
            return one && end !== undefined ? { ...one, by: Number.isNaN(end) ? null : end } : one;
          });
          expect([...told(mended)]).toEqual([]);
        },
      ),
      { seed, numRuns },
    );
    expect(found).toBeGreaterThan(numRuns / 2);
    record('Withdrawals that name one another', {
      'sets of seven commitments': numRuns,
      'notices that led to another notice, and were told of': found,
      'ways out that did not hold': 0,
    });
  });
});

describe('a due date that moves', () => {
  const writings: ((day: string) => string)[] = [
    (day) => withPlainSpaces(inWords(day)),
    (day) => withPlainSpaces(inWords(day)).replace(/^\d+ /, (number) => `${number.trim()}th `),
    (day) =>
      day.length === 10 ? day.split('-').toReversed().join('/') : withPlainSpaces(inWords(day)),
    (day) =>
      day.length === 10 ? day.split('-').toReversed().join('.') : withPlainSpaces(inWords(day)),
  ];

  test('beside the words in which the old one was printed is advised of, and beside its own words never', () => {
    const count = { old: 0, own: 0 };
    fc.assert(
      fc.property(
        fc.record({
          one: month,
          other: month,
          precision: fc.constantFrom(7, 10),
          write: fc.constantFrom(...writings),
          isOwn: fc.boolean(),
          wasPrinted: fc.boolean(),
        }),
        ({ one, other, precision, write, isOwn, wasPrinted }) => {
          fc.pre(one !== other);
          const [was, now] = [one.slice(0, precision), other.slice(0, precision)];
          const printed = (day: string) => `printed: "${write(day)}"`;
          const before = file(1, `due: { by: ${was}${wasPrinted ? `, ${printed(was)}` : ''} }`);
          const after = file(
            1,
            `due: { by: ${now}, ${printed(isOwn ? now : was)} }\nchanges: [{ date: 2026-11-26, field: due, was: ${was}, now: ${now} }]`,
          );
          const published = toContent([before]);
          const found = [...printedOldDate(toContent([after], new Map(), { published }))];
          expect(found).toHaveLength(isOwn ? 0 : 1);
          count[isOwn ? 'own' : 'old'] += 1;
        },
      ),
      { seed, numRuns },
    );
    record('Moved dates beside words that were printed', {
      'with the words of the old date, and advised of': count.old,
      'with their own words, and left alone': count.own,
    });
  });
});
