import { expect, test } from 'vitest';
import { periodIn, writtenPeriod } from '../../../scripts/import/series/period-in.ts';
import { datedPeriod } from '../../../src/lib/fields/observed-period.ts';

/** What tables print, with the first and the last day of it. */
const cases: [printed: string, days: string | undefined][] = [
  ['2021', '2021-01-01 2021-12-31'],
  ['2021/22', '2021-04-01 2022-03-31'],
  ['2021-22', '2021-04-01 2022-03-31'],
  ['2011/12', '2011-04-01 2012-03-31'],
  ['2021/2022', '2021-04-01 2022-03-31'],
  ['1999/00', '1999-04-01 2000-03-31'],
  ['2018 - 20', '2018-01-01 2020-12-31'],
  ['2018–20', '2018-01-01 2020-12-31'],
  ['2018 to 2020', '2018-01-01 2020-12-31'],
  ['2015/16 - 19/20', '2015-04-01 2020-03-31'],
  ['2015/16 to 2019/20', '2015-04-01 2020-03-31'],
  ['2021 Q3', '2021-07-01 2021-09-30'],
  ['2021/22 Q4', '2022-01-01 2022-03-31'],
  ['Nov 2021', '2021-11-01 2021-11-30'],
  ['Sept 2021', '2021-09-01 2021-09-30'],
  ['Mars 2021', undefined],
  ['September 2021', '2021-09-01 2021-09-30'],
  ['Aug 2020 - Jul 2022', '2020-08-01 2022-07-31'],
  ['2021/23', '2021-01-01 2023-12-31'],
  ['2020 - 18', undefined],
  ['Wave 3', undefined],
  ['21/22', undefined],
  ['03/04/2021', undefined],
  ['', undefined],
];

test.each(cases)('“%s” is read as %s', (printed, days) => {
  const read = periodIn(printed);
  const dated =
    read && datedPeriod(writtenPeriod(read, printed, { academic: false, rolling: false }));
  expect(dated && `${dated.first} ${dated.last}`).toBe(days);
});

test('The printed words stay where the page would write others', () => {
  const written = (printed: string, academic = false) => {
    const read = periodIn(printed);
    return read && writtenPeriod(read, printed, { academic, rolling: true });
  };
  expect(written('2021/22')).toEqual({ from: '2021-22' });
  expect(written('2021/22', true)).toEqual({ from: '2021-22', academic: true, printed: '2021/22' });
  expect(written('2018 - 20')).toEqual({
    ...{ from: '2018', to: '2020', printed: '2018 - 20', rolling: true },
  });
});
