import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedPairs } from '../../../src/lib/progress/compared-pairs.ts';

interface Dated {
  slug: string;
  asAt: string;
  published?: string | undefined;
}

/** The reports of a strategy as at a day, the newest first. */
function known(all: Dated[], day = '9999-12'): Dated[] {
  return all
    .filter(({ asAt, published }) => (published ?? asAt) <= day)
    .toSorted((one, other) => (one.asAt + one.slug < other.asAt + other.slug ? 1 : -1));
}

function inWords(reports: Dated[]): string[] {
  return comparedPairs(reports).map(({ earlier, later }) => `${later.slug} since ${earlier.slug}`);
}

const quarters = Array.from({ length: 40 }, (_, at) => {
  const month = `${2016 + Math.floor(at / 4)}-${['03', '06', '09', '12'][at % 4]}`;
  return { slug: month, asAt: month };
});

describe('The pairs of reports that have a page', () => {
  it('are none of one report, and the two of two', () => {
    expect(inWords(known(quarters.slice(0, 1)))).toEqual([]);
    expect(inWords(known(quarters.slice(0, 2)))).toEqual(['2016-06 since 2016-03']);
  });

  it('are each report with the one before it, and with the first', () => {
    expect(inWords(known(quarters.slice(0, 4)))).toMatchInlineSnapshot(`
      [
        "2016-12 since 2016-09",
        "2016-12 since 2016-03",
        "2016-09 since 2016-06",
        "2016-09 since 2016-03",
        "2016-06 since 2016-03",
      ]
    `);
  });

  it('grow with the reports and not with their square', () => {
    expect(comparedPairs(known(quarters))).toHaveLength(77);
    expect(comparedPairs(known(quarters.slice(0, 12)))).toHaveLength(21);
  });

  it('are both neighbours of a report that was published late, and those that were there before', () => {
    const late = { slug: '2016-05', asAt: '2016-05', published: '2017-01' };
    const reports = [...quarters.slice(0, 3), late];
    expect(inWords(known(reports))).toEqual([
      '2016-09 since 2016-06',
      '2016-09 since 2016-03',
      '2016-06 since 2016-05',
      '2016-06 since 2016-03',
      '2016-05 since 2016-03',
    ]);
    const first = { slug: '2015-12', asAt: '2015-12', published: '2017-01' };
    expect(inWords(known([...quarters.slice(0, 3), first]))).toContain('2016-09 since 2015-12');
  });

  it('are pairs for good, whatever is published later, and three for each report at most', () => {
    const month = fc.integer({ min: 0, max: 30 }).map((at) => quarters[at]?.asAt ?? '2016-03');
    const reports = fc
      .array(fc.record({ asAt: month, late: month }), { maxLength: 12 })
      .map((all) =>
        all.map(({ asAt, late }, at) => ({
          slug: `${asAt}-${at}`,
          asAt,
          published: late > asAt ? late : undefined,
        })),
      );
    fc.assert(
      fc.property(reports, month, month, (all, one, other) => {
        const [before, after] = [one, other].toSorted();
        const later = inWords(known(all, after));
        expect(later).toEqual(expect.arrayContaining(inWords(known(all, before))));
        expect(later.length).toBeLessThanOrEqual(3 * all.length);
        const newest = known(all, after);
        for (const [at, report] of newest.entries()) {
          const previous = newest[at + 1];
          if (previous) expect(later).toContain(`${report.slug} since ${previous.slug}`);
        }
      }),
    );
  });
});
