import { inWords, lastDay } from '../../fields/calendar.ts';
import { inFigures } from '../../fields/sentence.ts';
import { english } from '../../language/english.ts';
import { fill } from '../../language/fill.ts';
import type { Strategy } from '../../register/types.ts';
import type { Change, ChangeKind } from '../changes/change.ts';
import { commitmentChanges } from '../changes/commitment-changes.ts';
import { type Happening, happenings } from '../changes/periods.ts';
import { strategyChanges } from '../changes/strategy-changes.ts';
import { type PaperLine, type PaperSection, said, saidTogether } from './paper.ts';
import { commitmentLine } from './rows.ts';

const words = english.paper;

/**
 * What happened since the newest report, apart from what boards decided; nothing where no report was found. What became
 * late or silent after a plan had ended is no news for a meeting.
 */
export function sinceReportSection(strategy: Strategy): PaperSection | undefined {
  const { reports, plan } = strategy;
  const [newest] = reports;
  if (!newest) return undefined;
  const since = lastDay(newest.asAt);
  const found = [...strategyChanges(strategy), ...commitmentChanges(strategy)]
    .filter(({ kind, computed }) => tellsMore.has(kind) && (!computed || plan === 'in-force'))
    .filter(({ on, isOurs }) => !isOurs && lastDay(on) > since)
    .sort((one, other) => lastDay(other.on).localeCompare(lastDay(one.on)));
  const section = { id: 'since', title: words.sinceThen };
  if (found.length === 0) {
    const nothing = fill(words.nothingSince, { date: inWords(newest.asAt) });
    return { ...section, lines: [said(nothing)], tables: [] };
  }
  return {
    ...section,
    lines: [],
    tables: [
      {
        id: 'events',
        lines: [],
        rowsAre: 'days',
        columns: [words.when, english.sections.history, english.layout.commitments],
        rows: happenings(found).map(rowOf),
      },
    ],
  };
}

/** What is no report of its own and no matter of a board: those stand in parts of their own. */
const tellsMore: ReadonlySet<ChangeKind> = new Set([
  'overdue',
  'date-passed',
  'silent',
  'added',
  'answered',
  'withdrawn',
  'carried',
  'not-carried',
  'moved',
  'changed',
  'event',
]);

/** What happens to several at once is what this site worked out. */
const together: Partial<Record<ChangeKind, readonly [string, string]>> = {
  overdue: [english.updates.becameOverdue, english.updates.overdueMeans],
  'date-passed': [english.updates.datesPassed, english.updates.datesPassedMeans],
  silent: [english.updates.becameSilent, english.updates.silentMeans],
};

function rowOf({ changes }: Happening): PaperLine[][] {
  const [first] = changes;
  const commitments = changes.flatMap(({ commitment }) => commitment ?? []);
  return [
    [said(inWords(first.on))],
    [changes.length > 1 ? ofSeveral(first, changes.length) : ofOne(first)],
    commitments.map(commitmentLine),
  ];
}

function ofSeveral({ kind }: Change, number: number): PaperLine {
  const [many = '', means] = together[kind] ?? [];
  return saidTogether(many.replace('{count}', inFigures(number)), means);
}

function ofOne({ title, text, commitment, path }: Change): PaperLine {
  // A title ends without a stop, and what follows is in sentences.
  const line = saidTogether(`${title.replace(/[.]$/, '')}.`, text);
  return commitment ? line : { ...line, to: path };
}
