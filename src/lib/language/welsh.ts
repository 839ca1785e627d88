import type { Language } from './catalogue.ts';
import { boardPaper } from './welsh/board-paper.ts';
import { bodies } from './welsh/bodies.ts';
import { changes } from './welsh/changes.ts';
import { commitment } from './welsh/commitment.ts';
import { due } from './welsh/due.ts';
import { following } from './welsh/following.ts';
import { labels } from './welsh/labels.ts';
import { layout } from './welsh/layout.ts';
import { leads } from './welsh/leads.ts';
import { lists } from './welsh/lists.ts';
import { measures } from './welsh/measures.ts';
import { names } from './welsh/names.ts';
import { openData } from './welsh/open-data.ts';
import { plans } from './welsh/plans.ts';
import { reports } from './welsh/reports.ts';
import { rules } from './welsh/rules.ts';
import { searching } from './welsh/searching.ts';
import { strategy } from './welsh/strategy.ts';
import { topics } from './welsh/topics.ts';
import { tracker } from './welsh/tracker.ts';
import { units } from './welsh/units.ts';

/**
 * Welsh. Written by people who do not speak it well enough: each file waits for review by a speaker, and pages
 * say so. Counts are worded so that no noun follows its number (“Gweithredoedd: 5”): Welsh changes the beginning
 * of many nouns there.
 */
export const welsh: Language = {
  name: 'Cymraeg',
  sentences: {
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
  },
  dates: {
    months: Object.values(searching.months),
    inMonth: (date) => `ym mis ${date}`,
    inYear: (year) => `yn ${year}`,
    onDay: (day) => `ar ${day}`,
    to: 'hyd',
    quarter: 'chwarter',
  },
  note: 'Mae’r Gymraeg ar y dudalen hon yn aros i siaradwr ei hadolygu. Saesneg yw’r geiriau sydd heb eu cyfieithu eto.',
};
