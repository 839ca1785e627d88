import { bodies } from './english/bodies.ts';

import { labels } from './english/labels.ts';
import { layout } from './english/layout.ts';
import { lists } from './english/lists.ts';
import { measures } from './english/measures.ts';
import { names } from './english/names.ts';
import { openData } from './english/open-data.ts';
import { parts } from './english/parts.ts';
import { reports } from './english/reports.ts';
import { searching } from './english/searching.ts';
import { topics } from './english/topics.ts';

/**
 * The words of the interface in English: what components and rules say, and what other languages are made from.
 * A name in braces is a slot: {date…} holds a date, {count…} a number, {label…} other words of this catalogue, and
 * anything else words of the content.
 */
export const english = {
  ...layout,
  ...names,
  ...labels,
  ...parts,
  ...bodies,
  ...lists,
  ...measures,
  ...reports,
  ...topics,
  ...searching,
  ...openData,
} as const;
