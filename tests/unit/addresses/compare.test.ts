import { describe, expect, test } from 'vitest';
import { compareAddresses } from '../../../src/lib/addresses/compare.ts';
import type { AddressLine, PublicPage } from '../../../src/lib/addresses/line.ts';
import { line, moved, page, parts } from './lines.ts';

/** What is found, each as “kind address”, with what else it says. */
function found(
  pages: PublicPage[],
  lines: AddressLine[],
  published?: { lines?: AddressLine[]; pages?: PublicPage[] },
): string[] {
  const before = published && { lines: [], pages: [], ...published };
  return compareAddresses(pages, lines, before).map(({ kind, id, address, ...rest }) =>
    [kind, id === address.slice(1, -1) ? address : `${address} (${id})`, ...Object.values(rest)]
      .flat()
      .join(' '),
  );
}

describe('a page that stands', () => {
  test('is right when its line says the same', () => {
    expect(
      found([page('areas/a', ['one'])], [line('areas/a', { fragments: parts('one') })]),
    ).toEqual([]);
  });

  test('has to be entered', () => {
    expect(found([page('areas/a')], [])).toEqual(['not-entered /areas/a/']);
  });

  test('has to be entered with all its parts', () => {
    expect(
      found(
        [page('areas/a', ['one', 'two', 'three'])],
        [line('areas/a', { fragments: parts('two') })],
      ),
    ).toEqual(['parts-not-entered /areas/a/ one three']);
  });

  test('keeps its parts', () => {
    expect(
      found(
        [page('areas/a', ['one'])],
        [line('areas/a', { fragments: parts('one', 'two', 'three') })],
      ),
    ).toEqual(['part-gone /areas/a/ two', 'part-gone /areas/a/ three']);
  });

  test('may give a part another name, or lead it to the whole page', () => {
    const lines = [line('areas/a', { fragments: parts('one>uno', 'two>main', 'uno') })];
    expect(found([page('areas/a', ['uno'])], lines)).toEqual([]);
  });

  test('may not lead a part to another that is not there', () => {
    const lines = [line('areas/a', { fragments: parts('one>uno') })];
    expect(found([page('areas/a', [])], lines)).toEqual(['part-gone /areas/a/ one']);
  });

  test('has no parts to be missed while its file cannot be read', () => {
    const lines = [line('areas/a', { fragments: parts('one') })];
    const unread: PublicPage = { id: 'areas/a', address: '/areas/a/', fragments: undefined };
    expect(found([unread], lines)).toEqual([]);
  });

  test.each([
    ['moved', moved('areas/a', 'areas/b')],
    ['withdrawn', line('areas/a', { state: 'withdrawn', reason: 'Old.', date: '2026-02-01' })],
  ])('cannot be %s at the same time', (_, own) => {
    expect(found([page('areas/a'), page('areas/b')], [own, line('areas/b')])).toEqual([
      'page-still-there /areas/a/',
    ]);
  });
});

describe('a commitment that was withdrawn', () => {
  const withdrawn = { on: '2026-02', reason: 'Floods.' };
  const own: PublicPage = { ...page('commitments/x/w1'), withdrawn };
  const said = line('commitments/x/w1', { state: 'withdrawn', reason: 'Floods.', date: '2026-02' });

  test('keeps its page, and its line says the same as its file', () => {
    expect(found([own], [said])).toEqual([]);
  });

  test.each([
    ['is live', line('commitments/x/w1')],
    ['has another reason', { ...said, reason: 'Drought.' }],
    ['has another date', { ...said, date: '2026-03' }],
  ])('is told of when its line %s', (_, wrong) => {
    expect(found([own], [wrong])).toEqual(['state-untrue /commitments/x/w1/ true']);
  });

  test('is told of when its file has no notice', () => {
    expect(found([page('commitments/x/w1')], [said])).toEqual([
      'state-untrue /commitments/x/w1/ false',
    ]);
  });

  test('may not lose its file', () => {
    expect(found([], [said])).toEqual(['gone /commitments/x/w1/']);
  });

  test('is not called untrue while its file cannot be read', () => {
    const unread: PublicPage = { ...page('commitments/x/w1'), fragments: undefined };
    expect(found([unread], [said])).toEqual([]);
  });
});

describe('a page that is not there any more', () => {
  test('is missed by the registry of the folder', () => {
    expect(found([], [line('areas/a')])).toEqual(['gone /areas/a/']);
  });

  test('is missed by the registry that was published, when its line was dropped with it', () => {
    expect(found([], [], { lines: [line('areas/a')] })).toEqual([
      'line-lost /areas/a/',
      'gone /areas/a/',
    ]);
  });

  test('is missed by the content that was published, when there was no registry', () => {
    expect(found([], [], { pages: [page('areas/a')] })).toEqual(['gone /areas/a/']);
  });

  test('may be withdrawn, if it is no record of what was undertaken or said', () => {
    const gone = { state: 'withdrawn', reason: 'Old.', date: '2026-02-01' } as const;
    expect(found([], [line('pages/a', gone)])).toEqual([]);
    expect(
      found(
        [],
        ['strategies/x', 'commitments/x', 'commitments/x/w1', 'progress/x/2023-09'].map((id) =>
          line(id, gone),
        ),
      ),
    ).toEqual([
      'gone /strategies/x/',
      'gone /commitments/x/',
      'gone /commitments/x/w1/',
      'gone /progress/x/2023-09/',
    ]);
  });

  test('may move to a page that stands', () => {
    expect(found([page('areas/b')], [moved('areas/a', 'areas/b'), line('areas/b')])).toEqual([]);
  });

  test('may move to a commitment with another ID in its strategy', () => {
    const lines = [moved('commitments/x/w1', 'commitments/x/w2'), line('commitments/x/w2')];
    expect(found([page('commitments/x/w2')], lines)).toEqual([]);
  });

  test('may not move to nowhere, nor to itself', () => {
    expect(found([], [moved('areas/a', 'areas/b')])).toEqual(['leads-nowhere /areas/a/']);
    expect(found([], [moved('areas/a', 'areas/a')])).toEqual(['leads-nowhere /areas/a/']);
    expect(found([], [moved('areas/a', 'areas/b'), line('areas/b')])).toEqual([
      'leads-nowhere /areas/a/',
      'gone /areas/b/',
    ]);
    const others = [moved('areas/x', 'areas/c'), line('areas/c')];
    expect(found([page('areas/c')], [moved('areas/a', 'areas/b'), ...others])).toEqual([
      'leads-nowhere /areas/a/',
    ]);
  });

  test('moves in one step', () => {
    const lines = [moved('areas/a', 'areas/b'), moved('areas/b', 'areas/c'), line('areas/c')];
    expect(found([page('areas/c')], lines)).toEqual(['leads-on /areas/a/']);
  });

  test('moves to a page of its own kind', () => {
    expect(found([page('pages/b')], [moved('areas/a', 'pages/b'), line('pages/b')])).toEqual([
      'gone /areas/a/',
    ]);
  });

  test('is a report only with its whole strategy', () => {
    const lines = [
      moved('progress/x/2023-09', 'progress/y/2023-09'),
      moved('progress/x/2024-03', 'progress/y/2023-09'),
      moved('progress/x', 'progress/y'),
      line('progress/y'),
      line('progress/y/2023-09'),
    ];
    expect(found([page('progress/y/2023-09'), page('progress/y')], lines)).toEqual([
      'gone /progress/x/2024-03/',
    ]);
  });

  test('may give its ID to another address of the same thing', () => {
    const lines = [
      moved('commitments/x', 'commitments/x', { address: '/x/statements/' }),
      line('commitments/x', { address: '/x/commitments/' }),
    ];
    expect(found([{ ...page('commitments/x'), address: '/x/commitments/' }], lines)).toEqual([]);
  });
});

describe('a line that was published', () => {
  const before = line('areas/a', { fragments: parts('one') });
  const own = page('areas/a', ['one']);

  test('may stay, and get more parts', () => {
    const now = line('areas/a', { fragments: parts('one', 'two') });
    expect(
      found([page('areas/a', ['one', 'two'])], [now], { lines: [before], pages: [own] }),
    ).toEqual([]);
  });

  test('may not go, and is not entered anew', () => {
    expect(found([own], [], { lines: [before] })).toEqual(['line-lost /areas/a/']);
  });

  test('keeps its ID, its first day and its parts', () => {
    const now = { ...before, id: 'areas/z', firstPublished: '2025-01-01', fragments: [] };
    expect(found([{ ...own, id: 'areas/z' }], [now], { lines: [before] })).toEqual([
      'line-rewritten /areas/a/ id areas/a',
      'line-rewritten /areas/a/ first published 2026-01-01',
      'line-rewritten /areas/a/ fragments one',
      'parts-not-entered /areas/a/ (areas/z) one',
    ]);
  });

  test('may move or be withdrawn, and then stays so', () => {
    const gone = moved('areas/a', 'areas/b', { fragments: parts('one') });
    const others = [line('areas/b'), line('areas/c')];
    const pages = [page('areas/b'), page('areas/c')];
    expect(found(pages, [gone, ...others], { lines: [before, ...others] })).toEqual([]);
    expect(
      found(pages, [{ ...gone, to: 'areas/c' }, ...others], { lines: [gone, ...others] }),
    ).toEqual([]);
    expect(found([own, ...pages], [before, ...others], { lines: [gone, ...others] })).toEqual([
      'line-rewritten /areas/a/ state moved',
      'line-rewritten /areas/a/ reason Renamed.',
      'line-rewritten /areas/a/ date 2026-02-01',
    ]);
  });

  test('holds a page to the parts that it had when it was published', () => {
    const now = line('areas/a');
    expect(found([page('areas/a')], [now], { pages: [own] })).toEqual(['part-gone /areas/a/ one']);
    expect(found([page('areas/a')], [now], { lines: [before] })).toEqual([
      'line-rewritten /areas/a/ fragments one',
      'part-gone /areas/a/ one',
    ]);
  });

  test('tells of a lost part once', () => {
    expect(found([page('areas/a')], [before], { lines: [before], pages: [own] })).toEqual([
      'part-gone /areas/a/ one',
    ]);
  });
});
