import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/lib/open-data/table.ts';
import { totalsTable } from '../../../src/lib/open-data/tables/totals.ts';
import { build } from '../../../src/lib/register/build.ts';
import { part, printed } from '../progress/totals.ts';
import { entries, report, strategy } from '../register/entries.ts';

const marsham = { address: 'https://marsham.example', base: '/' };
const places = [part('On course', '75'), part('At risk', '25')];
const register = build(
  entries(
    {},
    {
      '2023-09': report('2023-09', [], {
        published: '2023-11-02',
        totals: [
          printed([part('Done/On course', 64, '55'), part('At risk', 50, 'less than 50')], {
            of: 114,
            base: 'actions in progress',
            note: 'Printed twice.',
          }),
          printed(places, { priority: 'places', boxes: [{ words: [], count: 8 }] }),
          printed([{ words: [], label: 'No answer', count: 3 }], { title: 'Homes' }),
          printed([part('At risk', 'a few')]),
        ],
      }),
    },
    strategy(),
  ),
  '2024-01-01',
);
const records = totalsTable.records(register, marsham);

describe('the table of totals', () => {
  test('has a record for each part, which fits its schema', () => {
    expect(records.map(({ id }) => id)).toEqual([
      'plan/2023-09#total-1-1',
      'plan/2023-09#total-1-2',
      'plan/2023-09#total-2-1',
      'plan/2023-09#total-2-2',
      'plan/2023-09#total-3-1',
      'plan/2023-09#total-4-1',
    ]);
    for (const record of records) expect(totalsTable.schema.parse(record)).toEqual(record);
  });

  test('keeps what is printed apart from what is worked out', () => {
    const told = records.map((one) => [one.of, one.ofFrom, one.count, one.countFrom, one.share]);
    expect(told).toEqual([
      [114, 'printed', 64, 'printed', '55'],
      [114, 'printed', 50, 'printed', 'less than 50'],
      [8, 'boxes', 6, 'shares', '75'],
      [8, 'boxes', 2, 'shares', '25'],
      [null, null, 3, 'printed', null],
      [null, null, null, null, 'a few'],
    ]);
  });

  test('is the same as CSV', () => {
    expect(
      csvText(records, totalsTable.columns).slice(1).replaceAll('\r\n', '\n'),
    ).toMatchInlineSnapshot(`
      "id,url,report,as_at,published,strategy,total,priority,heading,base,of,of_from,words,label,count,count_from,share,boxed,note,source,source_section,source_page
      plan/2023-09#total-1-1,https://marsham.example/strategies/plan/progress/2023-09/#totals,plan/2023-09,2023-09,2023-11-02,plan,1,,,actions in progress,114,printed,Done; On course,,64,printed,55,,Printed twice.,plan,,
      plan/2023-09#total-1-2,https://marsham.example/strategies/plan/progress/2023-09/#totals,plan/2023-09,2023-09,2023-11-02,plan,1,,,actions in progress,114,printed,At risk,,50,printed,less than 50,,Printed twice.,plan,,
      plan/2023-09#total-2-1,https://marsham.example/strategies/plan/progress/2023-09/#totals,plan/2023-09,2023-09,2023-11-02,plan,2,places,1 Places,,8,boxes,On course,,6,shares,75,8,,plan,,
      plan/2023-09#total-2-2,https://marsham.example/strategies/plan/progress/2023-09/#totals,plan/2023-09,2023-09,2023-11-02,plan,2,places,1 Places,,8,boxes,At risk,,2,shares,25,8,,plan,,
      plan/2023-09#total-3-1,https://marsham.example/strategies/plan/progress/2023-09/#totals,plan/2023-09,2023-09,2023-11-02,plan,3,,Homes,,,,,No answer,3,printed,,,,plan,,
      plan/2023-09#total-4-1,https://marsham.example/strategies/plan/progress/2023-09/#totals,plan/2023-09,2023-09,2023-11-02,plan,4,,,,,,At risk,,,,a few,,,plan,,
      "
    `);
  });
});
