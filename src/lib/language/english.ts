import { boardPaper } from './english/board-paper.ts';
import { bodies } from './english/bodies.ts';
import { changes } from './english/changes.ts';
import { commitment } from './english/commitment.ts';
import { due } from './english/due.ts';
import { following } from './english/following.ts';
import { labels } from './english/labels.ts';
import { layout } from './english/layout.ts';
import { leads } from './english/leads.ts';
import { lists } from './english/lists.ts';
import { measures } from './english/measures.ts';
import { names } from './english/names.ts';
import { openData } from './english/open-data.ts';
import { plans } from './english/plans.ts';
import { reports } from './english/reports.ts';
import { rules } from './english/rules.ts';
import { searching } from './english/searching.ts';
import { strategy } from './english/strategy.ts';
import { topics } from './english/topics.ts';
import { tracker } from './english/tracker.ts';
import { units } from './english/units.ts';

/**
 * The words of the interface in English: what components and rules say, and what other languages are made from.
 * A name in braces is a slot: {date…} holds a date, {count…} a number, {code…} one word without a space that is the
 * same in every language, {label…} other words of this catalogue, {labelWhen} a date with its preposition, {link…} an element, {links…} several with words between
 * them, {name…} what the content calls something, to the letter, {ref…} a ref, and anything else words of the content.
 * A sentence with those last has to say enough itself to be told from others.
 */
export const english = {
  ...layout,
  ...names,
  ...units,
  ...strategy,
  ...boardPaper,
  ...tracker,
  ...due,
  ...plans,
  ...commitment,
  ...changes,
  ...following,
  ...leads,
  ...labels,
  ...bodies,
  ...lists,
  ...measures,
  ...reports,
  ...rules,
  ...topics,
  ...searching,
  ...openData,
} as const;
