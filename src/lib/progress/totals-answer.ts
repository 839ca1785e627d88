import { inWords } from '../fields/calendar.ts';
import { agree, capitalised, count, howMany, inFigures, listed, was } from '../fields/sentence.ts';
import type { TotalChange } from './change-table.ts';
import { partName } from './part-name.ts';
import { inPerCent, readShare } from './printed-share.ts';
import { isOfAll, type PartFinding, type TotalFinding } from './published-totals.ts';

/** The total that a report is told by: that of all when it prints one, else the first that is for no heading. */
export function mainTotal<OneTotal extends TotalFinding>(totals: OneTotal[]): OneTotal | undefined {
  return totals.find(isOfAll) ?? totals.find(({ priority }) => priority === undefined);
}

/** The first part of a total as a sentence without its stop: “64 of 114 actions in progress were “Achieved””. */
export function firstPartSaid(total: TotalFinding): string {
  const [first] = total.parts;
  return first ? partOfWhole(first, total) : '';
}

/** The first part of a total in a few words: “64 of 114 “Achieved””. What it counts is not among them. */
export function totalInShort({ of, parts }: TotalFinding): string {
  const [first] = parts;
  if (!first) return '';
  const { count: number, share = '' } = first;
  if (number === undefined) return `${inPerCent(share)} ${partName(first)}`;
  const figures = [number, of].flatMap((one) => (one === undefined ? [] : inFigures(one)));
  return `${figures.join(' of ')} ${partName(first)}`;
}

/** The parts of a total after its first, without those that are nought. Empty when nothing is left. */
export function otherPartsSaid({ parts }: TotalFinding): string {
  return sentence(listed(parts.slice(1).flatMap(partAlone), 'and'));
}

/** What a reader has to know of the number of all: that it is not printed, and where ours comes from. */
export function numberSaid({ of = 0, ofFrom, counted }: TotalFinding): string {
  switch (ofFrom) {
    case 'printed':
      return '';
    case 'counts':
      return `The report prints no number of all. The counts make up ${inFigures(of)}.`;
    case 'declared':
      return `The report prints no number of all beside these shares. We take the ${inFigures(of)} that the publisher counts: that is our inference, and the shares fit it.`;
    case 'boxes':
      return `The report prints no number of all here. Its boxes add up to ${inFigures(of)}, which fits.`;
    case 'remainder':
      return `The report prints no number of all here. The other headings leave ${inFigures(of)}, which fits the shares.`;
    case undefined:
      return counted === undefined
        ? 'The report prints no number of all here, and none can be told from it.'
        : `The report prints no number of all here. The counts add up to ${inFigures(counted)}.`;
  }
}

/** The other totals that are for no heading, in a sentence each; when there are many, only how many. */
export function otherTotalsSaid(totals: TotalFinding[], main: TotalFinding): string {
  const others = totals.filter((total) => total !== main && total.priority === undefined);
  if (others.length > 2)
    return `It prints ${count(others.length, 'more total')}, which stand below.`;
  return others.map(wholeTotalSaid).join(' ');
}

/** How the first part changed since an earlier report, as the end of a sentence. */
export function changeSaid(main: TotalFinding, since: SinceReport | undefined): string {
  const rows = since?.totals.find(({ to }) => to === main)?.rows;
  const change = rows?.[0]?.change;
  if (!since || change === undefined) return '';
  const month = inWords(since.report.asAt);
  if (change === 0) return `, as many as in ${month}`;
  return `, ${inFigures(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than in ${month}`;
}

/** That a change is reckoned from a number of all that the earlier report does not print. */
export function earlierNumberSaid(main: TotalFinding, since: SinceReport | undefined): string {
  const from = since?.totals.find(({ to }) => to === main)?.from;
  if (!since || from?.of === undefined || from.ofFrom !== 'declared') return '';
  return `For ${inWords(since.report.asAt)} we take ${inFigures(from.of)}${main.ofFrom === 'declared' ? ' as well' : ', which is our inference'}.`;
}

/** How the first part of a total that two reports print went from the one to the other; undefined when nothing tells. */
export function movedTotalSaid(totals: TotalChange[]): string | undefined {
  const main = mainTotal(totals.map(({ to }) => to));
  const change = totals.find(({ to }) => to === main);
  const [first] = change?.rows ?? [];
  if (!change || first?.from.count === undefined || first.to.count === undefined) return undefined;
  const isWhole = change.from.of !== undefined && change.to.of !== undefined;
  const [before, after] = [change.from, change.to].map(({ of = 0 }) =>
    isWhole ? ` of ${inFigures(of)}` : '',
  );
  return `${partName(first)} went from ${inFigures(first.from.count)}${before} to ${inFigures(first.to.count)}${after} ${baseOf(change.to)}.`;
}

/** That the shares of what a report names one by one are of another number than those of its total. */
export function namedBesides(named: number, total: TotalFinding): string {
  const those = named === 1 ? 'the one commitment' : `the ${count(named, 'commitment')}`;
  const all =
    total.of === undefined
      ? `the ${baseOf(total)} of the total`
      : `the ${inFigures(total.of)} ${baseOf(total)} of the total`;
  return `From here on we count ${those} that the report names one by one, not ${all}.`;
}

/** What a total counts, for many: “commitments”, unless the report counts others. */
export function baseOf({ base }: Pick<TotalFinding, 'base'>): string {
  return base ?? 'commitments';
}

interface SinceReport {
  report: { asAt: string };
  totals: TotalChange[];
}

/** A total in one sentence, with the heading under which it stands. */
export function wholeTotalSaid(total: TotalFinding): string {
  const rest = total.parts.slice(1).flatMap(partAlone);
  const said = listed([firstPartSaid(total), ...rest], 'and');
  return sentence(total.title ? `Under “${total.title}”, ${said}` : said);
}

function partOfWhole(part: PartFinding, total: TotalFinding): string {
  const { of, base } = total;
  const noun = base ? { one: base, many: base } : { one: 'commitment', many: 'commitments' };
  const name = partName(part);
  // The sum of some counts is no whole that a reader could take them for a part of.
  if (part.count !== undefined && of === undefined) {
    return `${count(part.count, noun.one, noun.many)} ${agree(part.count, was)} ${name}`;
  }
  if (part.count === undefined || of === undefined) {
    return `${inPerCent(part.share ?? '')} of ${noun.many} were ${name}`;
  }
  // A base is printed for many, and the one for which it stands has no name of its own.
  if (of === 1 && base)
    return `of ${base}, 1 in all, ${inFigures(part.count)} ${agree(part.count, was)} ${name}`;
  return howMany(part.count, of, noun, was, name);
}

function partAlone(part: PartFinding): string[] {
  if (part.count !== undefined) {
    return part.count === 0
      ? []
      : [`${inFigures(part.count)} ${agree(part.count, was)} ${partName(part)}`];
  }
  const share = part.share ?? '';
  const read = readShare(share);
  return read?.is === 'about' && read.value === 0
    ? []
    : [`${inPerCent(share)} were ${partName(part)}`];
}

function sentence(words: string): string {
  return words === '' ? '' : `${capitalised(words)}.`;
}
