import type { Claim } from '../claim.ts';
import { writtenAs } from '../days.ts';
import { updatesOf } from '../facts.ts';
import type { Here } from '../here.ts';
import type { Update } from '../records.ts';
import { pointsOf, shareOf, signed } from '../shares.ts';

/** What changed between two reports, of the commitments that both name. */
export const comparisons: Claim[] = [
  {
    on: ['comparison'],
    says: 'Both reports name #both commitments?\\.(?: {changed/both2} ha(?:s|ve) another word)?',
    right: (here) => {
      const { pairs } = pairOf(here);
      const changed = pairs.filter(([was, now]) => isOther(was, now)).length;
      return { both: pairs.length, changed, both2: pairs.length };
    },
  },
  {
    on: ['comparison'],
    says: '#only commitments? (?:is|are) named only (?<when>(?:in|on) (?:\\d+ )?\\p{L}+ \\d{4})',
    right: (here, { when = '' }) => {
      const { earlier, later, both } = pairOf(here);
      const day = when.replace(/^(in|on) /, '');
      const isLater = writtenAs(day) === reportAt(here, here.report)?.asAt;
      return { only: (isLater ? later : earlier).length - both.size };
    },
  },
  {
    on: ['comparison'],
    within: 'caption',
    says: 'among the #both that both reports name',
    right: (here) => ({ both: pairOf(here).pairs.length }),
  },
  {
    on: ['comparison'],
    within: 'td',
    column: /^Commitments$/,
    says: '^#moved of #both$',
    right: (here) => {
      const { pairs } = pairOf(here);
      const [from = '', to = ''] = [...here.passage.cells.values()].map(bare);
      const moved = pairs.filter(([was, now]) => uses(was, from, here) && uses(now, to, here));
      return { moved: moved.length, both: pairs.length };
    },
  },
  {
    on: ['comparison'],
    within: 'td',
    says: '^(?<when>(?:\\d+ )?\\p{L}+ \\d{4}): #used of #both \\(#share%\\)$',
    right: (here, { when = '' }) => {
      const [was, now] = usesOf(here);
      const all = pairOf(here).pairs.length;
      const used = writtenAs(when) === reportAt(here, here.report)?.asAt ? now : was;
      return { used, both: all, share: shareOf(used, all) };
    },
  },
  {
    on: ['comparison'],
    under: /^(Where|How)/,
    column: /^Change$/,
    says: '^change (?<change>[+−]?\\d+)$',
    right: (here) => {
      const [was, now] = usesOf(here);
      return { change: signed(now - was, String(Math.abs(now - was))) };
    },
  },
  {
    on: ['comparison'],
    under: /^(Where|How)/,
    column: /^Points$/,
    says: '^(?<points>[+−]?[\\d.]+) points$',
    right: (here) => {
      const [was, now] = usesOf(here);
      const points = ((now - was) * 100) / pairOf(here).pairs.length;
      return { points: signed(points, pointsOf(points)) };
    },
  },
];

/** “Under way” of “From Under way”. */
function bare(words: string): string {
  return words.replace(/^from |^to /i, '');
}

/** Whether an update uses a word on the axis of the table. */
function uses({ lifecycle, rating }: Update, word: string, { passage }: Here): boolean {
  const said = /work/.test(passage.heading) ? lifecycle : rating;
  return /^No word/.test(word) ? !said : said?.word === word;
}

/** How often the word of a row was used, among those that both reports name: then, and later. */
function usesOf(here: Here): [number, number] {
  const { pairs } = pairOf(here);
  const { row } = here.passage;
  return [
    pairs.filter(([was]) => uses(was, row, here)).length,
    pairs.filter(([, now]) => uses(now, row, here)).length,
  ];
}

function reportAt({ strategy }: Here, id: string) {
  return strategy?.reports.find((report) => report.id === id);
}

/** What two compared reports say of each commitment that both name. */
function pairOf(here: Here) {
  const [, since = ''] = /\/since-([^/]+)\/$/.exec(here.path) ?? [];
  const earlier = updatesOf(here.data, `${here.strategy?.id}/${since}`);
  const later = updatesOf(here.data, here.report);
  const pairs = earlier.flatMap((was) => {
    const now = later.find(({ commitment }) => commitment === was.commitment);
    return now ? [[was, now] as const] : [];
  });
  return { earlier, later, pairs, both: new Set(pairs.map(([was]) => was.commitment)) };
}

function isOther(was: Update, now: Update): boolean {
  return was.lifecycle?.word !== now.lifecycle?.word || was.rating?.word !== now.rating?.word;
}
