import { ourWords, type Phrase, plain, say } from '../../src/lib/fields/phrase.ts';
import { agree, count } from '../../src/lib/fields/sentence.ts';
import { markdown } from '../../src/lib/publish/difference/as-markdown.ts';
import type { PageChange, SiteDifference } from './compare-sites.ts';

/** What another version changes for readers, in lines; `isMarkdown` for a pull request. */
export function reportOf(
  { pages, gone, fresh, changed, files }: SiteDifference,
  versions: { before: string; now: string },
  { isMarkdown }: { isMarkdown: boolean },
): string {
  const write = isMarkdown ? markdown : plain;
  const heading = 'What the new version of Golden Thread changes for readers';
  const often = onManyPages(changed);
  const byPage = changed.flatMap((change) => {
    const lines = ownWords(change, often);
    return lines.length > 0 ? [{ address: change.address, lines }] : [];
  });
  const parts = [
    [isMarkdown ? `## ${heading}` : heading],
    [
      write(
        ourWords(
          `From ${versions.before.slice(0, 10)} to ${versions.now.slice(0, 10)}. ${headline(changed.length, pages)}`,
        ),
      ),
    ],
    section('These addresses are gone', gone, (address) => [write(say`${address}`)]),
    section('These addresses are new', fresh, (address) => [write(say`${address}`)]),
    section('On several pages', often, ({ block, came, pages: on }) => [
      write(say`${ourWords(`${came ? 'New' : 'Gone'} on ${count(on, 'page')}`)}: ${cut(block)}`),
    ]),
    section('Page by page', byPage, ({ address, lines }) => [
      write(say`${address}`),
      ...lines.map((line) => `  - ${write(line)}`),
    ]),
    rest(changed.length - byPage.length, byPage.length),
    section('Data files that differ', files, (address) => [write(say`${address}`)]),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

  function section<One>(title: string, all: One[], lines: (one: One) => string[]): string[] {
    if (all.length === 0) return [];
    const told = all.slice(0, most).flatMap((one) => {
      const [first = '', ...rest] = lines(one);
      return [`- ${first}`, ...rest];
    });
    const more = all.length > most ? [`- … and ${all.length - most} more.`] : [];
    return [isMarkdown ? `### ${title}\n` : `${title}:`, ...told, ...more];
  }
}

function headline(changed: number, pages: number): string {
  const both = `${count(pages, 'page')} that both make`;
  if (changed === 0) return `No word and no link changes on the ${both}.`;
  return `Of the ${both}, ${changed} ${agree(changed, { one: 'changes', many: 'change' })}.`;
}

/** The pages that are not listed by themselves. */
function rest(number: number, listed: number): string[] {
  if (number === 0) return [];
  const which = listed > 0 ? `${count(number, 'other page')} ` : `${count(number, 'page')} `;
  const change = agree(number, { one: 'changes', many: 'change' });
  return [`${which}${change} in the words that stand on several pages, and in nothing else.`];
}

/** The words that went from, or came to, so many pages that they are told once. */
function onManyPages(changed: PageChange[]): Often[] {
  const all = changed.flatMap(({ went, came }) => [
    ...[...new Set(went)].map((block) => ({ block, came: false })),
    ...[...new Set(came)].map((block) => ({ block, came: true })),
  ]);
  return [...Map.groupBy(all, ({ block, came }) => `${came}${block}`).values()]
    .flatMap((same) => (same[0] && same.length >= many ? [{ ...same[0], pages: same.length }] : []))
    .sort((one, other) => other.pages - one.pages);
}

function ownWords({ went, came }: PageChange, often: Often[]): Phrase[] {
  const isOwn = (came: boolean) => (block: string) =>
    !often.some((one) => one.came === came && one.block === block);
  const lines = [
    ...went.filter(isOwn(false)).map((block) => say`Gone: ${cut(block)}`),
    ...came.filter(isOwn(true)).map((block) => say`New: ${cut(block)}`),
  ];
  if (went.length + came.length === 0) return [ourWords('The same words stand in another order.')];
  const more = lines.length - mostOfPage;
  return more > 0 ? [...lines.slice(0, mostOfPage), ourWords(`… and ${more} more.`)] : lines;
}

function cut(block: string): string {
  return block.length > 160 ? `${block.slice(0, 160)}…` : block;
}

const many = 4;
const most = 40;
const mostOfPage = 6;

interface Often {
  block: string;
  /** Whether it is new; otherwise it went. */
  came: boolean;
  pages: number;
}
