import { describe, expect, test } from 'vitest';
import { type Axis, axes, type State, stateWords } from '../../src/lib/axes/axes.ts';
import { atDate, forMachines, inWords } from '../../src/lib/fields/calendar.ts';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import type { CommitmentRecord } from '../../src/lib/open-data/records/commitment.ts';
import { commitmentsTable } from '../../src/lib/open-data/tables/commitments.ts';
import { linksOf, tagged } from './built/find.ts';
import type { Page } from './built/page.ts';
import { sites } from './built/site.ts';
import { attribute, textOf } from './built/tree.ts';
import { commitmentsOf, pathOf, rowsOf, strategiesOf, twinOf } from './data/files.ts';
import { answersOn } from './data/standing-table.ts';

describe.each(sites)('the data of the site “$name”', (site) => {
  const file = commitmentsOf(site);
  const { records } = file;
  const pageOf = (record: CommitmentRecord) => site.pageAt(pathOf(record));

  /** Runs a check on each commitment with its page, and gives what differs, by the page. */
  function differences(
    check: (record: CommitmentRecord, page: Page) => [string, unknown, unknown][],
  ) {
    return records.flatMap((record) => {
      const page = pageOf(record);
      if (!page) return [`${pathOf(record)} is not there.`];
      return check(record, page)
        .filter(([, shown, right]) => JSON.stringify(shown) !== JSON.stringify(right))
        .map(
          ([what, shown, right]) =>
            `${page.path}: its ${what} is ${JSON.stringify(shown)}, and the data says ${JSON.stringify(right)}.`,
        );
    });
  }

  test('is true for the day of the build and says under which licence it may be used', () => {
    expect(file.asAt).toBe(site.register.asAt);
    expect(file.licence).toEqual(site.register.site.licence);
  });

  test('holds every commitment of the content, once', () => {
    expect(records.map(({ id }) => id)).toEqual(site.register.commitments.map(({ id }) => id));
  });

  test('is linked from the page of each commitment as the same content in JSON', () => {
    expect(
      differences((_record, page) => [
        [
          'link to its data',
          linksOf(page, 'alternate')
            .filter((link) => attribute(link, 'type') === 'application/json')
            .map((link) => attribute(link, 'href')),
          [`${site.base}${page.path.slice(1)}index.json`],
        ],
      ]),
    ).toEqual([]);
  });

  test('says the same beside a page as in the file of all', () => {
    expect(
      differences((record) => {
        const [{ history: _, ...twin } = {}, ...others] = twinOf(site, record).records;
        return [
          ['record', twin, record],
          ['number of records', others.length, 0],
          ['as-at day', twinOf(site, record).asAt, file.asAt],
        ];
      }),
    ).toEqual([]);
  });

  test('gives the address, ref and title that the page has', () => {
    expect(
      differences((record, page) => [
        ['address', record.url, `${site.register.site.address}${site.base}${page.path.slice(1)}`],
        ['heading', tagged(page, 'h1').map(textOf), [plain(record.title)]],
        ['ref', page.text.includes(plain(record.ref)), true],
        ['summary', withoutGlosses(page).includes(plain(record.summary ?? '')), true],
      ]),
    ).toEqual([]);
  });

  test('gives the four answers that the page gives', () => {
    const right = (record: CommitmentRecord, axis: Axis) => {
      const { word, state }: { word?: string | null; state: State } = record[axis];
      const strategy = site.register.strategies.find(({ id }) => id === record.strategy);
      const year = state === 'plan-ended' && inWords(strategy?.ended ?? strategy?.period.to ?? '');
      const [, target] = /It sets a target for (.+)\.$/.exec(record.timeliness.rule) ?? [];
      if (axis === 'freshness' && record.carriedTo) return `Went on ${atDate(record.carriedTo.on)}`;
      if (axis === 'timeliness' && target) return `Target for ${target}`;
      if (state === 'met-late' && record.timeliness.rule.includes('It gives no day'))
        return 'Reported met after its date';
      return word ?? [stateWords[state], year].filter(Boolean).join(' ');
    };
    expect(
      differences((record, page) =>
        (Object.keys(axes) as Axis[]).map((axis) => [
          axis,
          answersOn(page)[axis],
          plain(right(record, axis)),
        ]),
      ),
    ).toEqual([]);
  });

  test('tells the history that the page tells, in the same order', () => {
    expect(
      differences((record, page) => [
        [
          'history',
          tagged(page, 'time').map((time) => attribute(time, 'dateTime')),
          twinOf(site, record).records[0]?.history.map(({ on }) => forMachines(on)),
        ],
      ]),
    ).toEqual([]);
  });

  test('says the same in CSV as in JSON, with formulas made harmless', () => {
    const harmless = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
    expect(rowsOf(site)).toEqual(
      records.map((record) =>
        Object.fromEntries(
          commitmentsTable.columns.map(({ name, value }) => [
            name,
            harmless(withPlainSpaces(String(value(record) ?? ''))),
          ]),
        ),
      ),
    );
  });

  test('counts for each strategy what its records add up to', () => {
    for (const { id, counts } of strategiesOf(site).records) {
      const own = records.filter(({ strategy }) => strategy === id);
      expect(counts.of, id).toBe(own.length);
      for (const axis of Object.keys(axes) as Axis[]) {
        const states = Map.groupBy(own, (record) => record[axis].state);
        const tally = Object.fromEntries(
          [...states].map(([state, group]) => [state, group.length]),
        );
        expect(counts.axes[axis], `${id}, ${axis}`).toEqual(tally);
      }
    }
  });
});

function plain(text: string): string {
  return withPlainSpaces(text).replace(/\s+/g, ' ').trim();
}

/** What the page says without the brackets in which words are explained. */
function withoutGlosses(page: Page): string {
  const glosses = page.elements.filter(({ element }) =>
    attribute(element, 'className')?.includes('gt-gloss'),
  );
  return glosses.reduce((text, { element }) => text.replace(` ${textOf(element)}`, ''), page.text);
}
