import { agree, capitalised, howMany, inFigures, listed, was } from '../fields/sentence.ts';
import { isNews } from './no-update.ts';
import type { Reach } from './reach.ts';
import { type WordAndState, wordsOf } from './words-of.ts';

/**
 * How many commitments a report gives each of its words, in sentences: one that answers, and those that say the rest.
 *
 * @param reach tells whether these are all commitments that there were.
 */
export function wordsSaid(
  updates: WordedUpdate[],
  reach: Pick<Reach, 'of' | 'told'>,
): { first: string; rest: string[] } {
  const told = updates.filter(isNews).length;
  const isAll = told === reach.told && told === reach.of;
  const [main, second] = wordScales(updates);
  const [first, ...others] = foremost(main?.parts ?? []);
  if (!main || !first) return { first: noWordSaid(told, isAll), rest: [] };
  const beyond = main.parts.filter((part) => part !== first && !others.includes(part));
  return {
    first: `${capitalised(listed([ofAll(first, told, isAll), ...others.map(partAlone)], 'and'))}.`,
    rest: [
      ...(beyond.length > 0 ? [`${capitalised(listed(beyond.map(asSentence), 'and'))}.`] : []),
      ...(second
        ? [`On how they are going, it says ${listed(second.parts.map(ofSome), 'and')}.`]
        : []),
    ],
  };
}

/** The word that answers first, with of how many it is said: “6 of 37 “Completed””. None where a report gives no word. */
export function wordInShort(updates: WordedUpdate[]): string | undefined {
  const [main] = wordScales(updates);
  const [first] = foremost(main?.parts ?? []);
  if (!first) return undefined;
  return `${inFigures(first.count)} of ${inFigures(updates.filter(isNews).length)} “${first.word}”`;
}

/**
 * The words of a report with how many commitments each is given: one list, if none has two words, else one for each
 * axis. The completed come first.
 */
export function wordScales(updates: WordedUpdate[]): WordScale[] {
  const news = updates.filter(isNews);
  const given = news.map(wordsOf);
  if (given.every((words) => words.length < 2)) return scaleOf(given, news.length);
  return [
    ...scaleOf(
      news.map(({ lifecycle }) => [lifecycle ?? []].flat()),
      news.length,
    ),
    ...scaleOf(
      news.map(({ rating }) => [rating ?? []].flat()),
      news.length,
    ),
  ];
}

/** The words of one kind in a report. Each commitment has one of them, or none. */
export interface WordScale {
  parts: WordPart[];
  /** How many commitments have none. */
  without: number;
}

interface WordPart extends WordAndState {
  count: number;
}

interface WordedUpdate {
  lifecycle: WordAndState | undefined;
  rating: WordAndState | undefined;
  noUpdate?: boolean | undefined;
}

function scaleOf(given: WordAndState[][], all: number): WordScale[] {
  const said = given.flat();
  if (said.length === 0) return [];
  const parts = [...Map.groupBy(said, ({ word }) => word).values()].flatMap(([one, ...more]) =>
    one ? [{ ...one, count: more.length + 1 }] : [],
  );
  return [{ parts: parts.sort(inOrder), without: all - said.length }];
}

/** A long scale does not fit a first sentence: what is completed stands there, and what is said of most. */
function foremost(parts: WordPart[]): WordPart[] {
  if (parts.length <= mostAtFirst + 1) return parts;
  const isFirst = ({ state }: WordPart) => state === 'completed';
  const chosen = parts
    .toSorted(
      (one, other) => Number(isFirst(other)) - Number(isFirst(one)) || other.count - one.count,
    )
    .slice(0, mostAtFirst);
  return parts.filter((part) => chosen.includes(part));
}

const mostAtFirst = 3;

function inOrder(one: WordPart, other: WordPart): number {
  return order.indexOf(one.state) - order.indexOf(other.state);
}

/** As a reader asks: what is done, what goes on, how it goes, what has not begun, what ended. */
const order: readonly WordAndState['state'][] = [
  'completed',
  'partly-completed',
  'on-track',
  'in-progress',
  'depends-on-others',
  'some-slippage',
  'at-risk',
  'off-track',
  'under-review',
  'starting',
  'not-started',
  'paused',
  'ended',
  'merged',
  'stopped',
  'not-done',
];

function ofAll({ word, count }: WordPart, told: number, isAll: boolean): string {
  const [one, many] = isAll
    ? ['commitment', 'commitments']
    : ['commitment that the report tells of', 'commitments that the report tells of'];
  if (isAll || told === 1 || count === told) {
    return howMany(count, told, { one, many }, was, `“${word}”`);
  }
  return `${inFigures(count)} of the ${inFigures(told)} ${many} ${agree(count, was)} “${word}”`;
}

function noWordSaid(told: number, isAll: boolean): string {
  if (told === 0) return 'The report tells nothing of any commitment.';
  const them = told === 1 ? 'it' : 'any of them';
  const only = isAll ? 'the only commitment' : 'one commitment';
  const all = `${isAll ? 'all ' : ''}${inFigures(told)} commitments`;
  return `The report tells of ${told === 1 ? only : all}, and gives no word for how ${them} stands.`;
}

function partAlone({ word, count }: WordPart): string {
  return `${inFigures(count)} “${word}”`;
}

function asSentence({ word, count }: WordPart): string {
  return `${inFigures(count)} ${agree(count, was)} “${word}”`;
}

function ofSome({ word, count }: WordPart): string {
  return `“${word}” of ${inFigures(count)}`;
}
