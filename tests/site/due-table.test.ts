import { describe, expect, test } from 'vitest';
import { follow } from './built/addresses.ts';
import { inside, tagged } from './built/find.ts';
import { sites } from './built/site.ts';
import { attribute, textOf } from './built/tree.ts';
import { commitmentsOf } from './data/files.ts';

describe.each(sites)('the table of due dates on each tracker of the site “$name”', (site) => {
  const { records } = commitmentsOf(site);
  const rows = site.pages
    .filter(({ type }) => type === 'tracker')
    .flatMap((page) =>
      tagged(page, 'tr').flatMap((row) => {
        const [link] = inside(page, row, 'a');
        const { path = '' } = follow((link && attribute(link, 'href')) ?? '', page, site);
        const [, strategy, by] =
          /^\/strategies\/([^/]+)\/(?:statements|commitments)\/due-([\dq-]+)\/$/.exec(path) ?? [];
        const due = records.filter(
          (record) => record.strategy === strategy && record.due?.by.toLowerCase() === by,
        );
        return by
          ? [{ path: page.path, by, due, cells: inside(page, row, 'th', 'td').map(textOf) }]
          : [];
      }),
    );

  test('counts the commitments that are due on each date', () => {
    const wrong = rows.filter(
      ({ due, cells }) => Number(/\d+/.exec(cells.at(-1) ?? '')?.[0]) !== due.length,
    );
    expect(wrong.map(({ path, by, cells }) => `${path}, ${by}: ${cells.join(' | ')}`)).toEqual([]);
  });

  test('says that a date has passed only when something of that date is overdue or without a report', () => {
    const wrong = rows.filter(({ due, cells }) => {
      const saysLate = /\d/.test(cells[1] ?? '');
      return (
        saysLate !==
        due.some(({ timeliness }) =>
          ['overdue', 'date-passed-no-report'].includes(timeliness.state),
        )
      );
    });
    expect(
      wrong.map(
        ({ path, by, due, cells }) =>
          `${path}, ${by}: the column “Overdue by” says “${cells[1]}”, and it is ${due.map(({ ref, timeliness }) => `${ref} ${timeliness.state}`).join(', ')}.`,
      ),
    ).toEqual([]);
  });
});
