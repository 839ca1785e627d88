import type { Element } from 'hast';
import type { Claim } from '../claim.ts';
import { lastDayOf, later, monthsAfter, writtenAs } from '../days.ts';
import { dueDay, isLate, silentAfter } from '../facts.ts';
import type { Here } from '../here.ts';
import { elementsIn, linksIn, wordsIn } from '../line.ts';
import type { Commitment } from '../records.ts';

/** What the pages of updates count, event by event. */
export const events: Claim[] = [
  {
    on: ['updates', 'year', 'home'],
    within: 'history',
    says: '^(?:The date of )?#all (?:commitments|proposals) (?:became )?(?<state>[\\p{L} ,]+)\\.',
    right: (here, { state = '' }) => {
      const listed = new Set(linksIn(here.passage.item, 'commitment'));
      // Each strategy has an item of its own.
      const plans = new Set([...listed].map((path) => path.split('/')[2]));
      const missing = turnedOn(dayOf(wordsIn(here.passage.item)), here, state).filter(
        ({ id, strategy }) => plans.has(strategy) && !listed.has(`/strategies/${id}/`),
      );
      return { all: missing.length === 0 ? listed.size : `${missing.length} more than are linked` };
    },
  },
  {
    on: ['year'],
    says: 'We know of (?:(?<nothing>nothing)|#theirs things?) that a publisher did in \\d+\\.(?: #ours (?:more )?changes? (?:is|are) what this site)?',
    right: (here) => {
      const ours = ourChangesIn(here, here.path);
      const theirs = changesIn(here, here.path) - ours;
      const nothing = theirs === 0 ? 'nothing' : `${theirs} things`;
      return { nothing, theirs, ours };
    },
  },
  {
    on: ['updates'],
    says: '^#all changes?$',
    right: (here) => ({ all: changesIn(here, linksIn(here.passage.item)[0] ?? '') }),
  },
  {
    on: ['year'],
    says: '^Page #page of #pages$',
    right: (here) => ({
      page: Number(/^\/updates\/\d+\/(\d+)\/$/.exec(here.path)?.[1] ?? 1),
      pages: pagesOf(here, here.path).length,
    }),
  },
  {
    on: ['year', 'updates', 'strategy questions'],
    linked: true,
    says: '^(?!\\d{4}$)(?<ref>[\\d.]+(?: \\p{Lu})?)(?=$|:| in | became )',
    right: ({ data, link }, { ref = '' }) => {
      const [, strategy, id] =
        /^\/strategies\/([^/]+)\/(?:progress\/.*#update-)?([^/]+)\/?$/.exec(link) ?? [];
      const corrected = data.corrections.find(({ url }) => url.endsWith(link))?.commitment;
      const wanted = corrected ?? `${strategy}/${id}`;
      return {
        ref: data.commitments.find((one) => one.id === wanted)?.ref ?? (ref && undefined),
      };
    },
  },
];

/** The commitments that are late or silent since a day, by their dates. */
export function turnedOn(day: string | undefined, here: Here, state: string): Commitment[] {
  const months = silentAfter(here.data);
  return here.data.commitments.filter((one) => {
    if (state !== 'silent') {
      const due = dueDay(one);
      return isLate(one) && due !== undefined && later(due) === day;
    }
    const last = one.freshness.lastUpdate;
    const isSilent = one.freshness.state === 'silent' && last !== null && months !== undefined;
    return isSilent && later(monthsAfter(lastDayOf(last), months)) === day;
  });
}

/** The day with which an item of a history begins. */
function dayOf(words: string): string | undefined {
  const [date = ''] = /^(?:\d{1,2} )?\p{L}+ \d{4}/u.exec(words) ?? [];
  return writtenAs(date);
}

/** The pages of a year. */
function pagesOf(here: Here, path: string): string[] {
  const [first = ''] = /^\/updates\/\d+\//.exec(path) ?? [];
  const pages = [first];
  while (here.has(`${first}${pages.length + 1}/`)) pages.push(`${first}${pages.length + 1}/`);
  return pages;
}

/**
 * What the pages of all years list that ended in a year, one by one: of several commitments that changed on one day,
 * each. Another number where the pages of the year itself list more or less.
 */
function changesIn(here: Here, path: string): number {
  const listed = (year: string) =>
    pagesOf(here, year).flatMap((page) => here.elements(page, 'li', 'history'));
  const years = here.elements('/updates/', 'a').map(({ properties }) => String(properties['href']));
  const all = [...new Set(years.filter((year) => /^\/updates\/\d+\/$/.test(year)))];
  const dated = all.flatMap(listed).filter((item) => yearOf(item) === yearIn(path));
  return sum(dated) === sum(listed(path)) ? sum(dated) : Number.NaN;
}

/** The year in which the date ends with which an item of a history begins. */
function yearOf(item: Element): string | undefined {
  const written = writtenAs(wordsIn(elementsIn(item, 'time')[0]));
  return written && lastDayOf(written).slice(0, 4);
}

function yearIn(path: string): string | undefined {
  return /^\/updates\/(\d+)\//.exec(path)?.[1];
}

/** Of these, what stands under the heading of what the site worked out or put right. */
function ourChangesIn(here: Here, path: string): number {
  const items = pagesOf(here, path)
    .flatMap((page) => here.elements(page, 'section'))
    .filter((section) =>
      elementsIn(section, 'h2').some(({ properties }) => properties['id'] === 'ours'),
    )
    .flatMap((section) => elementsIn(section, 'li'));
  return sum(items);
}

function sum(items: Element[]): number {
  return items
    .filter(({ children }) =>
      children.some((child) => 'tagName' in child && child.tagName === 'time'),
    )
    .map((item) => Math.max(1, elementsIn(item, 'a', 'commitment').length))
    .reduce((all, number) => all + number, 0);
}
