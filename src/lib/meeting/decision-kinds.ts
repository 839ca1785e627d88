import { capitalised } from '../fields/sentence.ts';
import { labels } from '../language/english/labels.ts';

/** What a board did with a matter, in the order of weight. */
export const decisionKinds = labels.decisionKinds;

/**
 * The kinds that settle a matter, one way or the other. To thank, to note or to ask for more settles
 * nothing, and what was put off is still open.
 */
const settling: ReadonlySet<DecisionKind> = new Set([
  'agreed',
  'approved',
  'endorsed',
  'appointed',
  'refused',
  'delegated',
]);

/** Whether a minute decides something; others stand under a heading of their own. */
export function isDecided({ resolutions }: Minuted): boolean {
  return resolutions.some(({ kind }) => settling.has(kind));
}

/** Whether nothing was done: an apology or a declared interest is on record, and no more. */
export function isOnRecordAlone({ resolutions }: Minuted): boolean {
  return resolutions.every(({ kind }) => kind === 'recorded');
}

/** The kinds of a minute, each once, the weightiest first. */
export function kindsOf({ resolutions }: Minuted): DecisionKind[] {
  const all = Object.keys(decisionKinds) as DecisionKind[];
  return all.filter((kind) => resolutions.some((one) => one.kind === kind));
}

/** What a board did, in a few words: “Endorsed, noted”. */
export function doneInWords(minute: Minuted): string {
  const words = kindsOf(minute).map((kind) => decisionKinds[kind].toLowerCase());
  return capitalised(words.join(', '));
}

/** All that a minute resolves, as one text. */
export function resolutionText({ resolutions }: { resolutions: { text: string }[] }): string {
  return resolutions.map(({ text }) => text).join(' ');
}

interface Minuted {
  resolutions: { kind: DecisionKind }[];
}

export type DecisionKind = keyof typeof decisionKinds;
