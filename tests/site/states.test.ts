import { expect, test } from 'vitest';
import { type Axis, axes } from '../../src/lib/axes/axes.ts';
import { changedFields } from '../../src/lib/commitment/change.ts';
import { commitmentKinds } from '../../src/lib/commitment/schema.ts';
import { standings } from '../../src/lib/strategy/schema.ts';
import { siteNamed } from './built/site.ts';
import { commitmentsOf } from './data/files.ts';

// Marsham (tests/fixtures/demo) is invented so that every page the code can make is made and tested.
const { register } = siteNamed('demo');
const { records } = commitmentsOf(siteNamed('demo'));

test.each(Object.keys(axes) as Axis[])(
  'Marsham has a commitment in every state of the axis “%s”',
  (axis) => {
    const found = new Set<string>(records.map((record) => record[axis].state));
    expect(axes[axis].filter((state) => !found.has(state))).toEqual([]);
  },
);

test('Marsham has a commitment of every kind, and a strategy of every standing', () => {
  expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(Object.keys(commitmentKinds)));
  expect(new Set(register.strategies.map(({ standing }) => standing))).toEqual(
    new Set(Object.keys(standings)),
  );
});

test('Marsham has due dates that come again each year, one met and one missed', () => {
  const annual = records.filter(({ due }) => due?.then === 'annually');
  expect(annual.map(({ id, timeliness }) => [id, timeliness.state, timeliness.dueOn])).toEqual([
    ['marsham-2024/a1', 'not-due', '2027-09-30'],
    ['marsham-2024/a2', 'overdue', '2025-10-31'],
  ]);
});

test('what Marsham published after the day of the build is not known to any page', () => {
  const demo = siteNamed('demo');
  const early = demo.pages.filter(({ text }) => /no page may (know|show) it/.test(text));
  expect(early.map(({ path }) => path)).toEqual([]);
  expect(register.reports.map(({ id }) => id)).not.toContain('marsham-2024/2026-10');
});

test('Marsham has every kind of change, with and without reason and decision, and pages that list them', () => {
  const demo = siteNamed('demo');
  const changes = register.commitments.flatMap((one) => one.changes);
  expect(new Set(changes.map(({ field }) => field))).toEqual(new Set(changedFields));
  expect(new Set(changes.map(({ reason }) => reason !== undefined)).size).toBe(2);
  expect(new Set(changes.map(({ decision: one }) => one && Object.keys(one).join())).size).toBe(4);
  const text = demo.pageAt('/changes/')?.text ?? '';
  for (const words of ['No reason given.', 'Decision not recorded.', 'Due date taken away.']) {
    expect(text).toContain(words);
  }
  expect(changes.filter(({ hadPassed }) => hadPassed).length).toBeGreaterThan(0);
});

test('What Marsham withdrew stands apart on the page of its lead, and its draft puts it forward no more', () => {
  const demo = siteNamed('demo');
  const [, held = '', withdrawn = ''] =
    /What it leads (.*) Withdrawn, and not counted as late: (.*) Follow/.exec(
      demo.pageAt('/organisations/marsham-council/')?.text ?? '',
    ) ?? [];
  expect(withdrawn).toBe('G3 We will plant an orchard on the old showground.');
  expect(held).toContain('W5 We will put steps');
  const page = demo.pageAt('/strategies/green-marsham-2026/g3/')?.text ?? '';
  expect(page).toContain('A draft put this forward, and it was withdrawn on 14 September 2026.');
  expect(page).not.toContain('A draft puts this forward');
});

test('A date that Marsham moved hides no lateness on the page, in lists or in the data', () => {
  const moved = records.find(({ id }) => id === 'marsham-2024/a6');
  expect(moved?.timeliness.state).toBe('due-soon');
  expect(moved?.moved).toEqual({
    firstDue: '2026-05',
    times: 1,
    months: 8,
    lateByFirst: 'overdue',
  });
  const page = siteNamed('demo').pageAt('/strategies/marsham-2024/a6/')?.text ?? '';
  expect(page).toContain('By its first date it is 5 months late.');
  expect(page).toContain('First due May 2026. Moved once, by 8 months.');
  expect(page).toContain('Became overdue.');
});

test('a report of Marsham that a later one followed says when the next was due in its own words, or not at all', () => {
  const asAt = (report: string) => {
    const text = siteNamed('demo').pageAt(`/strategies/marsham-2024/progress/${report}/`)?.text;
    return /As at 26 November 2026\. (?:[^.]*next (?:one|report)[^.]*\.)?/
      .exec(text ?? '')?.[0]
      .trim();
  };
  const said = (date: string) => `This report said that the next one was due by ${date}.`;
  expect(asAt('2026-09')).toBe('As at 26 November 2026. The next report is due by March 2027.');
  expect(asAt('2026-03')).toBe(`As at 26 November 2026. ${said('September 2026')}`);
  expect(asAt('2025-03')).toBe(`As at 26 November 2026. ${said('September 2025')}`);
  expect(asAt('2025-09')).toBe('As at 26 November 2026.');
  expect(asAt('2024-06')).toBe('As at 26 November 2026.');
});

test('Marsham’s corrections stand beside what they correct, and in one list', () => {
  const demo = siteNamed('demo');
  const report = demo.pageAt('/strategies/marsham-2024/progress/2026-03/')?.text ?? '';
  const list = demo.pageAt('/corrections/')?.text ?? '';
  for (const text of [report, list]) {
    expect(text).toContain('It said: “32 rooms”');
    expect(text).toContain('It now says: “22 rooms”');
  }
});

test('Marsham’s word that was taken for another state says so, and stands among the corrections', () => {
  const demo = siteNamed('demo');
  expect(demo.pageAt('/strategies/marsham-2024/')?.text).toContain(
    'Until 10 June 2026 we took it for “At risk”. We had put it one step too low.',
  );
  const list = demo.pageAt('/corrections/')?.text ?? '';
  expect(list).toContain('1 of what a status word means,');
  expect(list).toContain('We took it for: “At risk”');
  expect(list).toContain('We now take it for: “Some slippage”');
});

test('Marsham’s commitment that was paired wrongly says so, and stands among the corrections', () => {
  const demo = siteNamed('demo');
  const wrong = 'We had paired it with Q3. Q3 is about benches.';
  expect(demo.pageAt('/strategies/marsham-quays-2012/k3/')?.text).toContain(wrong);
  const list = demo.pageAt('/corrections/')?.text ?? '';
  expect(list).toContain('and 1 of how a commitment went on into a newer plan.');
  expect(list).toContain(`K3 We will put a rail beside the steps. How it went on. ${wrong}`);
});
