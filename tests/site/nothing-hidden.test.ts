import { describe, expect, test } from 'vitest';
import { withoutLanguages } from '../../src/lib/fields/language-tag.ts';
import { type BuiltSite, sites } from './built/site.ts';
import { attribute } from './built/tree.ts';

// What is odd in a source, or speaks against a publisher, is shown to readers. Each thing below has to
// stand on at least one page, in its words.
describe.each(sites.filter(({ base }) => base === '/'))('the site “$name” shows', (site) => {
  const { register } = site;
  const { strategies, commitments, organisations, reports } = register;
  const updates = reports.flatMap((report) => report.updates);
  const priorities = strategies.flatMap((strategy) => strategy.priorities.flatMap(withAllBelow));
  const noted: { sic: { label: string; text: string }[] }[] = [
    ...register.snapshots,
    ...register.snapshots.flatMap((snapshot) => snapshot.observations),
    ...register.indicators,
    ...register.meetings,
    ...register.meetings.flatMap((meeting) => meeting.decisions),
    ...register.outcomes,
    ...strategies,
    ...commitments,
    ...organisations,
    ...reports,
    ...updates,
    ...priorities,
  ];

  const shown: [string, string[]][] = [
    [
      'every note on what is odd in a source',
      noted.flatMap(({ sic }) => sic.flatMap(({ label, text }) => [label, text])),
    ],
    [
      'what a reader should know of each document',
      register.documents.flatMap(({ title, note = '' }) => [title, note]),
    ],
    [
      'where publishers say that they will report',
      [register, ...strategies].flatMap(({ reportsAt }) => reportsAt?.says ?? []),
    ],
    [
      'every ref that a source skips',
      strategies.flatMap(({ missing }) => missing.map(({ text }) => text)),
    ],
    [
      'every summary',
      [...strategies, ...commitments, ...organisations, ...updates].flatMap(
        ({ summary }) => summary ?? [],
      ),
    ],
    [
      'every heading of a strategy',
      priorities.flatMap(({ title, summary = '' }) => [title, summary]),
    ],
    [
      'every milestone',
      strategies.flatMap(({ milestones }) =>
        milestones.flatMap(({ title, by = '', summary = '' }) => [title, by, summary]),
      ),
    ],
    [
      'every event',
      strategies.flatMap(({ events }) => events.flatMap(({ title, text }) => [title, text])),
    ],
    [
      'what each strategy says about reporting',
      strategies.flatMap(({ reporting }) => reporting?.says ?? []),
    ],
    [
      'every status word with its definition',
      strategies.flatMap(({ statusWords }) =>
        statusWords.flatMap(({ word, definition = '' }) => [word, definition]),
      ),
    ],
    [
      'every correction of what a status word means',
      strategies.flatMap(({ statusWords }) =>
        statusWords.flatMap(({ corrected }) => corrected.map(({ wrong }) => wrong)),
      ),
    ],
    ['every target', commitments.flatMap(({ targets }) => targets.map(({ text }) => text))],
    [
      'the published wording, where there is one',
      commitments.flatMap(({ wording = [] }) => withoutLanguages(wording)),
    ],
    ['the date as the source prints it', commitments.flatMap(({ due }) => due?.printed ?? [])],
    [
      'every figure of a report',
      updates.flatMap(({ figures }) => figures.flatMap(({ label, value }) => [label, value])),
    ],
    [
      'every piece of evidence',
      updates.flatMap(({ evidence }) => evidence.map(({ title }) => title)),
    ],
    [
      'every former name',
      organisations.flatMap(({ formerNames }) => formerNames.map(({ name }) => name)),
    ],
    ['every report with its source', reports.flatMap(({ title, source }) => [title, source.text])],
    [
      'every term with its meaning',
      register.terms.flatMap(({ term, meaning, expansion = '' }) => [term, meaning, expansion]),
    ],
  ];

  test.each(shown)('%s', (_name, texts) => {
    const all = wordsOf(site);
    expect([...new Set(texts)].filter((text) => !all.includes(plain(text)))).toEqual([]);
  });
});

/** All words of all pages, without the brackets in which terms are explained. */
function wordsOf(site: BuiltSite): string {
  return site.pages
    .map((page) => {
      const glosses = page.elements.flatMap(({ element }) =>
        attribute(element, 'className')?.includes('gt-gloss') ? (element.children[0] ?? []) : [],
      );
      return glosses.reduce(
        (text, gloss) => ('value' in gloss ? text.replace(` ${gloss.value}`, '') : text),
        page.text,
      );
    })
    .join('\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

type Priority = BuiltSite['register']['strategies'][number]['priorities'][number];

function withAllBelow(priority: Priority): Priority[] {
  return [priority, ...priority.priorities.flatMap(withAllBelow)];
}
