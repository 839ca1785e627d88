import { describe, expect, test } from 'vitest';
import type { AddressLine } from '../../../src/lib/addresses/line.ts';
import { oldPages } from '../../../src/lib/addresses/old-pages.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from '../register/entries.ts';
import { line, moved, parts } from './lines.ts';

const register = build(entries({ w1: commitment() }), '2026-11-26');

/** What readers find at the old addresses among some lines. */
function old(lines: AddressLine[], headings?: Record<string, [string, string][]>) {
  return oldPages(lines, register, headings && ((id) => headings[id] && new Map(headings[id])));
}

/** The parts of the one old page: its name there, the heading that readers see, and where it leads. */
function partsLeft(
  to: AddressLine,
  fragments: string[],
  headings?: Record<string, [string, string][]>,
): string[] {
  const [page] = old([to, moved('x/old', to.id, { fragments: parts(...fragments) })], headings);
  return (page?.parts ?? []).map(({ name, title, address }) => `${name}: ${title} → ${address}`);
}

describe('at an old address', () => {
  test('stands the way to the new one, with its name, and why and when it moved', () => {
    const lines = [
      moved('areas/old', 'areas/marsham', { reason: 'A new name.', date: '2026-02' }),
      line('areas/marsham'),
    ];
    expect(old(lines)).toEqual([
      {
        address: '/areas/old/',
        reason: 'A new name.',
        date: '2026-02',
        to: { id: 'areas/marsham', address: '/areas/marsham/', title: 'Marsham' },
        parts: [],
      },
    ]);
  });

  test('stands the way to a page that no file makes, which has no name of its own', () => {
    const [page] = old([moved('updates/old', 'updates/2023'), line('updates/2023')]);
    expect(page?.to).toEqual({
      id: 'updates/2023',
      address: '/updates/2023/',
      title: 'the page in its new place',
    });
  });

  test('stands a notice of what was withdrawn and left no file', () => {
    const gone = { state: 'withdrawn', reason: 'Old.', date: '2026-02-01' } as const;
    expect(old([line('pages/news', { ...gone, fragments: parts('one') })])).toEqual([
      { address: '/pages/news/', reason: 'Old.', date: '2026-02-01', to: undefined, parts: [] },
    ]);
    expect(old([line('commitments/plan/w1', gone)])).toEqual([]);
  });

  test('stands nothing while a page stands there itself', () => {
    expect(old([line('areas/marsham')])).toEqual([]);
  });

  test('stands nothing when it leads nowhere, or to what readers cannot see yet', () => {
    expect(old([moved('areas/a', 'areas/b')])).toEqual([]);
    expect(old([moved('areas/a', 'areas/b'), line('areas/b')])).toEqual([]);
  });
});

describe('a part of a page that moved', () => {
  const w1 = line('commitments/plan/w1', {
    address: '/strategies/plan/w1/',
    fragments: parts('who', 'how', 'source>main', 'cost>who'),
  });

  test('leads to the same part of the new one, by the heading there', () => {
    expect(partsLeft(w1, ['who', 'how'])).toEqual([
      'who: Who and by when → /strategies/plan/w1/#who',
      'how: How it stands → /strategies/plan/w1/#how',
    ]);
  });

  test('leads on when it got another name before the move, or after it', () => {
    expect(partsLeft(w1, ['leads>who', 'cost'])).toEqual([
      'leads: Who and by when → /strategies/plan/w1/#who',
      'cost: Who and by when → /strategies/plan/w1/#who',
    ]);
  });

  test('leads to the whole page when it is no more, by its own name in words', () => {
    expect(partsLeft(w1, ['source', 'who-pays-for-it'])).toEqual([
      'source: Source → /strategies/plan/w1/',
      'who-pays-for-it: Who pays for it → /strategies/plan/w1/',
    ]);
  });

  test('has the heading that stands among the words of a page', () => {
    const about = line('areas/marsham', { fragments: parts('purpose', 'how-to-write') });
    expect(
      partsLeft(about, ['purpose', 'how-to-write'], {
        'areas/marsham': [['purpose', 'What it is for']],
      }),
    ).toEqual([
      'purpose: What it is for → /areas/marsham/#purpose',
      'how-to-write: How to write → /areas/marsham/#how-to-write',
    ]);
  });
});
