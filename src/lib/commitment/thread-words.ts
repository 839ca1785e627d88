import { firstDay, inWords, yearOf } from '../fields/calendar.ts';
import { listed, nth } from '../fields/sentence.ts';
import { english } from '../language/english.ts';
import { lengthOf, type Threaded, type ThreadStep } from './thread.ts';

/** The heading of a thread: “The thread through three plans”. */
export function threadTitle(thread: ThreadStep<Threaded>[]): string {
  const { plans } = lengthOf(thread);
  return `The thread through ${numbers[plans] ?? plans} plans`;
}

/** How long a thread already is, on the page of what goes on: “First promised in 2016. This is the third plan.” */
export function lengthInWords(thread: ThreadStep<Threaded>[]): string {
  const { place, first } = lengthOf(thread);
  if (!first || place < 2) return '';
  const on = first.added ?? first.strategy.firstKnown.on;
  // Of a financial year nobody can tell which of its two years it was.
  const when = yearOf(firstDay(on)) === yearOf(on) ? yearOf(on) : inWords(on);
  return `${firstWord(first)} in ${when}. This is the ${ordinals[place] ?? nth(place)} plan.`;
}

/** What happened on the way to a step: a word for it, and what changed. */
export function stepInWords<One extends Stepping>({
  commitment,
  from,
}: ThreadStep<One>): {
  word: string;
  text: string;
} {
  const changes = from.flatMap(({ wentOn }) => (wentOn?.changed ? [stopped(wentOn.changed)] : []));
  const text = [...new Set(changes)].join(' ');
  const [only, ...others] = from;
  if (!only) return { word: firstWord(commitment), text: '' };
  if (others.length > 0) {
    const refs = listed(
      from.map(({ ref }) => ref),
      'and',
    );
    return { word: 'Merged', text: [`${refs} became one.`, text].filter(Boolean).join(' ') };
  }
  const parts = only.wentOn?.to ?? [];
  if (parts.length > 1) {
    const refs = listed(
      parts.map(({ ref }) => ref),
      'and',
    );
    return { word: 'Split', text: [`${only.ref} became ${refs}.`, text].filter(Boolean).join(' ') };
  }
  return text ? { word: 'Reworded', text } : { word: 'Kept word for word', text: '' };
}

interface Stepping extends Threaded {
  ref: string;
  wentOn: { to: { id: string; ref: string }[]; changed?: string | undefined } | undefined;
}

/** When no source prints when a plan was published, it was only seen then. */
function firstWord({ added, strategy }: Threaded): string {
  return added || strategy.firstKnown.isPublication
    ? english.steps.firstPromised
    : english.steps.firstSeen;
}

/** Authors may write a few words without a stop. */
function stopped(text: string): string {
  return /[.!?]”?$/.test(text) ? text : `${text}.`;
}

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
