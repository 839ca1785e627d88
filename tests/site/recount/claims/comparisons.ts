import type { Claim } from '../claim.ts';
import { dateWords, writtenAs } from '../days.ts';
import { hasOneScale, wordOf } from '../facts.ts';
import type { Here } from '../here.ts';
import { isOther, pairOf, reportAt } from '../pairs.ts';
import type { Update } from '../records.ts';
import { pointsOf, shareOf, signed } from '../shares.ts';

/** What changed between two reports, of the commitments that both tell of. */
export const comparisons: Claim[] = [
  {
    on: ['comparison', 'board paper'],
    says: 'Both reports tell of #both commitments?\\.(?: (?:(?<unchanged>None) has|{changed/both2} ha(?:s|ve)) another word)?',
    right: (here) => {
      const { pairs } = pairOf(here);
      const changed = pairs.filter(([was, now]) => isOther(was, now, here)).length;
      const unchanged = changed === 0 ? 'None' : `${changed} of ${pairs.length}`;
      return { both: pairs.length, changed, both2: pairs.length, unchanged };
    },
  },
  {
    on: ['comparison'],
    says: '#added commitments? (?:was|were) added after ',
    right: (here) => ({ added: pairOf(here).added.length }),
  },
  {
    on: ['comparison'],
    says: '#only commitments? (?:is|are) named only (?:in|on) [^.]+?, and (?:was|were) there before\\.',
    right: (here) => ({ only: pairOf(here).onlyLater.length }),
  },
  {
    on: ['comparison'],
    says: '#gone commitments? that (?:is|are) named only (?:in|on) [^.]+? had been withdrawn by ',
    right: (here) => ({ gone: pairOf(here).withdrawn.length }),
  },
  {
    on: ['comparison'],
    says: '#left commitments? that (?:is|are) named (?:in|on) [^.]+? (?:is|are) not mentioned ',
    right: (here) => ({ left: pairOf(here).leftOut.length }),
  },
  {
    on: ['comparison'],
    says: 'Of #none more, one of the two reports or both say that no update was received',
    right: (here) => ({ none: pairOf(here).none.size }),
  },
  {
    on: ['comparison'],
    within: 'caption',
    says: 'among the #both that both reports tell of',
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
    says: `^(?<when>${dateWords}): #used of #both \\(#share%\\)$`,
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
function uses(update: Update, word: string, here: Here): boolean {
  const axis = here.passage.heading.includes('work') ? 'lifecycle' : 'rating';
  const said = wordOf(update, axis, hasOneScale(here.data, update.strategy));
  return /^No word/.test(word) ? !said : said === word;
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
