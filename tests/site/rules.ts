import { asAt } from './rules/as-at.ts';
import { noRequest, noScript } from './rules/bare.ts';
import { wholeTitles } from './rules/commitment-links.ts';
import { marksLanguages, tellsOfEditions } from './rules/editions.ts';
import { groupNames } from './rules/group-names.ts';
import { canonical, description, viewport } from './rules/head.ts';
import { headings } from './rules/headings.ts';
import { ids } from './rules/ids.ts';
import { landmarks, skipLink } from './rules/landmarks.ts';
import { linkWords, noRepeats, tellApart } from './rules/link-words.ts';
import { links } from './rules/links.ts';
import { outwardLinks } from './rules/outward-links.ts';
import { policy } from './rules/policy.ts';
import type { PageRule } from './rules/rule.ts';
import { runTogether } from './rules/run-together.ts';
import { structuredData } from './rules/structured-data.ts';
import { drawings, tables } from './rules/tables.ts';
import { times } from './rules/times.ts';
import { title } from './rules/title.ts';
import { neverSaid, noLeaks, noSlips } from './rules/words.ts';

/** What must hold on every page of every site. */
export const pageRules: readonly PageRule[] = [
  title,
  description,
  canonical,
  viewport,
  landmarks,
  skipLink,
  headings,
  ids,
  links,
  outwardLinks,
  linkWords,
  tellApart,
  wholeTitles,
  noRepeats,
  groupNames,
  noScript,
  policy,
  structuredData,
  noRequest,
  tables,
  drawings,
  times,
  asAt,
  noLeaks,
  noSlips,
  neverSaid,
  runTogether,
  tellsOfEditions,
  marksLanguages,
];
