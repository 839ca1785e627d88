import type { Language } from './catalogue.ts';
import { bodies } from './welsh/bodies.ts';

import { labels } from './welsh/labels.ts';
import { layout } from './welsh/layout.ts';
import { lists } from './welsh/lists.ts';
import { measures } from './welsh/measures.ts';
import { names } from './welsh/names.ts';
import { openData } from './welsh/open-data.ts';
import { parts } from './welsh/parts.ts';
import { reports } from './welsh/reports.ts';
import { searching } from './welsh/searching.ts';
import { topics } from './welsh/topics.ts';

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
    ...labels,
    ...parts,
    ...bodies,
    ...lists,
    ...measures,
    ...reports,
    ...topics,
    ...searching,
    ...openData,
  },
  dates: {
    months: [
      ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
      ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
    ],
    inMonth: (date) => `ym mis ${date}`,
    inYear: (year) => `yn ${year}`,
    onDay: (day) => `ar ${day}`,
    to: 'hyd',
    quarter: 'chwarter',
  },
  note: 'Mae’r Gymraeg ar y dudalen hon yn aros i siaradwr ei hadolygu. Saesneg yw’r geiriau sydd heb eu cyfieithu eto.',
};
