import { describe, expect, test } from 'vitest';
import { oldAddresses, renamedParts } from '../../../src/lib/addresses/old-names.ts';
import {
  idNow,
  moveAddresses,
  updateAddresses,
  withdrawAddress,
} from '../../../src/lib/addresses/update.ts';
import { line, moved, page, parts } from './lines.ts';

describe('bringing the registry up to date', () => {
  test('enters new pages with the day, sorted by ID', () => {
    const lines = updateAddresses(
      [line('areas/c')],
      [page('areas/c'), page('areas/b', ['one']), page('areas/a')],
      '2026-11-21',
    );
    expect(lines).toEqual([
      line('areas/a', { firstPublished: '2026-11-21' }),
      line('areas/b', { firstPublished: '2026-11-21', fragments: parts('one') }),
      line('areas/c'),
    ]);
  });

  test('enters new parts below those that are there, and takes none away', () => {
    const lines = [line('areas/a', { fragments: parts('two', 'one>uno') })];
    expect(
      updateAddresses(lines, [page('areas/a', ['uno', 'one', 'three'])], '2026-11-21'),
    ).toEqual([line('areas/a', { fragments: parts('two', 'one>uno', 'uno', 'three') })]);
  });

  test('takes over the notice of a commitment that was withdrawn', () => {
    const own = {
      ...page('commitments/x/w1', ['who']),
      withdrawn: { on: '2026-02', reason: 'Floods.' },
    };
    const after = line('commitments/x/w1', {
      state: 'withdrawn',
      reason: 'Floods.',
      date: '2026-02',
      fragments: parts('who'),
    });
    expect(updateAddresses([line('commitments/x/w1')], [own], '2026-11-21')).toEqual([after]);
    const published = { ...after, reason: 'As published.' };
    expect(updateAddresses([published], [own], '2026-11-21')).toEqual([published]);
  });

  test('leaves alone what moved, what is gone and what cannot be read', () => {
    const lines = [
      line('areas/a'),
      line('areas/b', { fragments: parts('one') }),
      moved('areas/c', 'areas/a'),
    ];
    const unread = { id: 'areas/b', address: '/areas/b/', fragments: undefined };
    expect(updateAddresses(lines, [unread, page('areas/c', ['new'])], '2026-11-21')).toEqual(lines);
  });

  test('gives the same lines a second time', () => {
    const pages = [page('areas/b', ['one']), page('areas/a')];
    const once = updateAddresses([], pages, '2026-11-21');
    expect(updateAddresses(once, pages, '2027-01-01')).toEqual(once);
  });
});

describe('moving a page', () => {
  const move = { reason: 'Renamed.', date: '2026-02-01' };

  test('leads its line to the new ID', () => {
    const lines = moveAddresses(
      [line('areas/a'), line('areas/z')],
      [page('areas/b'), page('areas/z')],
      { ...move, from: 'areas/a', to: 'areas/b' },
    );
    expect(lines).toEqual([moved('areas/a', 'areas/b'), line('areas/z')]);
  });

  test('leads what had moved to it straight on, with its own reason', () => {
    const first = moved('areas/a', 'areas/b', { reason: 'Once before.' });
    const lines = moveAddresses([first, line('areas/b')], [page('areas/c')], {
      ...move,
      from: 'areas/b',
      to: 'areas/c',
    });
    expect(lines).toEqual([{ ...first, to: 'areas/c' }, moved('areas/b', 'areas/c')]);
  });

  test('takes along what lies in the folders of a strategy, and nothing of another', () => {
    const ids = [
      'strategies/x',
      'commitments/x',
      'commitments/x/w1',
      'progress/x/2023-09',
      'outcomes/x',
      'commitments/xy/w1',
      'pages/x',
      'areas/x',
    ];
    const lines = moveAddresses(
      ids.map((id) => line(id)),
      [],
      { ...move, from: 'strategies/x', to: 'strategies/y' },
    );
    expect(Object.fromEntries(lines.map(({ id, to }) => [id, to]))).toEqual({
      'strategies/x': 'strategies/y',
      'commitments/x': 'commitments/y',
      'commitments/x/w1': 'commitments/y/w1',
      'progress/x/2023-09': 'progress/y/2023-09',
      'outcomes/x': 'outcomes/y',
      'commitments/xy/w1': '',
      'pages/x': '',
      'areas/x': '',
    });
  });

  test.each([
    ['areas', 'snapshots/x/2023-03', 'snapshots/y/2023-03'],
    ['organisations', 'meetings/x/2023-03-01', 'meetings/y/2023-03-01'],
  ])('takes along what lies in the folders of one of the %s', (collection, from, to) => {
    const lines = moveAddresses([line(from), line(`${collection}/x`)], [], {
      ...move,
      from: `${collection}/x`,
      to: `${collection}/y`,
    });
    expect(lines.find(({ id }) => id === from)?.to).toBe(to);
  });

  test('takes along the pages of what happened to a strategy, and those of it beside another', () => {
    const ids = [
      'changes/x',
      'comparisons/x/2024-03/2023-09',
      'follows/x/v',
      'follows/z/x',
      'follows/z/v',
      'changes/xy',
      'updates/x',
      'pages/x/x',
    ];
    const lines = moveAddresses(
      ids.map((id) => line(id)),
      [],
      { ...move, from: 'strategies/x', to: 'strategies/y' },
    );
    expect(Object.fromEntries(lines.map(({ id, to }) => [id, to]))).toEqual({
      'changes/x': 'changes/y',
      'comparisons/x/2024-03/2023-09': 'comparisons/y/2024-03/2023-09',
      'follows/x/v': 'follows/y/v',
      'follows/z/x': 'follows/z/y',
      'follows/z/v': '',
      'changes/xy': '',
      'updates/x': '',
      'pages/x/x': '',
    });
  });

  test('takes no page of what happened along with a place of the same ID', () => {
    const lines = moveAddresses([line('changes/x'), line('areas/x')], [], {
      ...move,
      from: 'areas/x',
      to: 'areas/y',
    });
    expect(lines.map(({ to }) => to)).toEqual(['areas/y', '']);
  });

  test('takes along no report whose month is the ID of a plan', () => {
    const lines = moveAddresses([line('progress/w/x'), line('strategies/x')], [], {
      ...move,
      from: 'strategies/x',
      to: 'strategies/y',
    });
    expect(lines.map(({ to }) => to)).toEqual(['', 'strategies/y']);
  });

  test('takes nothing along with a commitment', () => {
    const lines = moveAddresses([line('commitments/x/w1'), line('progress/x/w1')], [], {
      ...move,
      from: 'commitments/x/w1',
      to: 'commitments/x/w2',
    });
    expect(lines.map(({ to }) => to)).toEqual(['commitments/x/w2', '']);
  });

  test('leaves the address at which a page still stands', () => {
    const lines = [
      line('commitments/x', { address: '/x/statements/' }),
      line('commitments/x', { address: '/x/commitments/' }),
    ];
    const pages = [{ ...page('commitments/x'), address: '/x/commitments/' }];
    expect(
      moveAddresses(lines, pages, { ...move, from: 'commitments/x', to: 'commitments/x' }).map(
        ({ address, state }) => [address, state],
      ),
    ).toEqual([
      ['/x/commitments/', 'live'],
      ['/x/statements/', 'moved'],
    ]);
  });
});

test('withdrawing a page gives its line a reason and a date, and no other', () => {
  const lines = [
    line('pages/a'),
    line('pages/b'),
    moved('pages/a', 'pages/b', { address: '/old/' }),
  ];
  const after = withdrawAddress(lines, { id: 'pages/a', reason: 'Old.', date: '2026-02-01' });
  expect(after).toEqual([
    { ...lines[0], state: 'withdrawn', reason: 'Old.', date: '2026-02-01' },
    lines[1],
    lines[2],
  ]);
});

describe('the ID that something has now', () => {
  const lines = [
    line('areas/a'),
    moved('areas/b', 'areas/a'),
    moved('areas/c', 'areas/gone'),
    moved('areas/a', 'areas/a', { address: '/other/' }),
    // An ID that something else has had since the first moved away.
    moved('areas/d', 'areas/a', { address: '/older/' }),
    line('areas/d'),
  ];
  test.each([
    ['areas/a', 'areas/a'],
    ['areas/b', 'areas/a'],
    ['areas/c', 'areas/c'],
    ['areas/d', 'areas/d'],
    ['areas/new', 'areas/new'],
  ])('of %s is %s', (id, now) => {
    expect(idNow(id, lines)).toBe(now);
  });
});

test('old names and old addresses are those that only lead elsewhere', () => {
  const gone = { state: 'withdrawn', reason: 'Old.', date: '2026-02' } as const;
  const lines = [
    line('areas/a', { fragments: parts('one>uno', 'two') }),
    line('areas/b', { fragments: parts('one') }),
    moved('areas/c', 'areas/a', { fragments: parts('x>y') }),
    line('pages/a', gone),
    line('commitments/x/w1', { ...gone, fragments: parts('who>how') }),
  ];
  expect([...renamedParts(lines)]).toEqual([
    ['/areas/a/', [['one', 'uno']]],
    ['/commitments/x/w1/', [['who', 'how']]],
  ]);
  expect([...oldAddresses(lines)]).toEqual(['/areas/c/', '/pages/a/']);
});
