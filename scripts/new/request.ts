import type { AddressLine } from '../../src/lib/addresses/line.ts';
import { isDay, isMonth } from '../../src/lib/fields/calendar.ts';
import { complainOfId, reservedEverywhere, suggestedId } from '../../src/lib/fields/id.ts';
import { listed } from '../../src/lib/fields/sentence.ts';
import type { Start } from '../../src/lib/kinds/kind.ts';
import { kindOf, kindsInOrder } from '../../src/lib/kinds/kinds.ts';
import { isNamedAfterMonth } from '../../src/lib/kinds/named.ts';
import { closestTo } from '../../src/lib/problems/closest.ts';
import type { Content } from '../../src/lib/problems/content.ts';
import { type CollectionName, shapeOf } from '../../src/lib/reading/collections.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { Mistake } from '../terminal/mistake.ts';

/** What can be started, by the word for it. The glossary and the site have one file, which is there. */
const startable = new Map(
  kindsInOrder.flatMap(({ collection, name, start }) =>
    start ? [[name, { collection, start }] as const] : [],
  ),
);

/** A file that somebody wants to start. */
export interface Request {
  collection: CollectionName;
  /** The entry whose folder it goes into, or after which it is named. */
  owner: string | undefined;
  /** The name of the file without its ending. */
  slug: string;
  /** Counted from the content folder. */
  path: string;
}

/** Reads what to start from the arguments; what cannot be an ID or has no owner is a Mistake. */
export function readRequest(
  args: string[],
  { idsOf, addresses: { lines } }: Pick<Content, 'idsOf' | 'addresses'>,
  env: NodeJS.ProcessEnv,
): Request {
  const [word = '', ...names] = args;
  const found = startable.get(word);
  if (!found) throw new Mistake(unknownKind(word));
  const { collection, start } = found;
  const { folderOf, namedAfter, format } = shapeOf(collection);
  const within = folderOf ?? namedAfter;
  const [owner, name] = within ? names : [undefined, names[0]];
  const expected = within && !namedAfter ? 2 : 1;
  const slug = namedAfter
    ? owner
    : (name ?? (isNamedAfterMonth({ start }) ? thisMonth(env) : undefined));
  if (slug === undefined || (within && owner === undefined) || names.length > expected) {
    throw new Mistake(`Write it like this: ${commandFor(collection)}`);
  }
  if (within && owner !== undefined) requireEntry(within, owner, idsOf(within));
  requireName(collection, start, slug, isTakenIn(owner, idsOf(collection)));
  const folder = folderOf ? `${collection}/${owner}` : collection;
  refuseNameOfOld(`${folder}/${slug}`, lines);
  return { collection, owner, slug, path: `${folder}/${slug}.${format}` };
}

/** An address leads for ever to what was published there, or to where that went. */
function refuseNameOfOld(id: string, lines: readonly AddressLine[]): void {
  const state = lines.find((line) => line.id === id)?.state ?? 'live';
  if (state === 'live') return;
  const slug = id.split('/').at(-1) ?? '';
  throw new Mistake(
    `“${slug}” is the name of a page that ${state === 'moved' ? 'moved' : 'was withdrawn'}, and its address stays with it.\nChoose another, for example ${slug}-2.`,
  );
}

function requireEntry(
  within: 'strategies' | 'areas' | 'organisations',
  owner: string,
  ids: string[],
): void {
  if (ids.includes(owner)) return;
  const noun = kindOf(within).noun.one;
  const meant = closestTo(owner, ids);
  const way = meant
    ? `Did you mean “${meant}”?`
    : ids.length > 0
      ? `Use ${listed(ids.toSorted())}.`
      : `Start it first: ${commandFor(within)}`;
  throw new Mistake(`There is no ${noun} “${owner}”.\n${way}`);
}

function isTakenIn(owner: string | undefined, taken: string[]): (slug: string) => boolean {
  const ids = new Set(taken);
  return (slug) => ids.has(owner === undefined ? slug : `${owner}/${slug}`);
}

function requireName(
  collection: CollectionName,
  start: Start,
  slug: string,
  isTaken: (slug: string) => boolean,
): void {
  if (isNamedAfterMonth({ start })) {
    const [, month = '', copy] = /^(\d{4}-\d{2})(-[2-9])?$/.exec(slug) ?? [];
    if (isMonth(month) && (copy === undefined || start.named === 'months')) return;
    throw new Mistake(`“${slug}” is not a month.\nWrite the year first: ${commandFor(collection)}`);
  }
  if (start.named === 'day') {
    if (isDay(slug)) return;
    throw new Mistake(`“${slug}” is not a day.\nWrite the year first: ${commandFor(collection)}`);
  }
  const { reserved } = kindOf(collection);
  const isKept = (id: string) =>
    isTaken(id) || reserved.includes(id) || reservedEverywhere.includes(id);
  const complaint = complainOfId(slug, isKept);
  if (complaint) throw new Mistake(`${complaint.what}\n${complaint.fix}`);
  const isOfComputers = reservedEverywhere.includes(slug);
  if (!isOfComputers && !reserved.includes(slug)) return;
  const what = isOfComputers
    ? `“${slug}” means something to computers.`
    : `The site needs the name “${slug}” for a page of its own.`;
  throw new Mistake(`${what}\nChoose another, for example ${suggestedId(`${slug}-1`, isKept)}.`);
}

function unknownKind(word: string): string {
  // Pages and messages say “measure”; the command has the word of the folder.
  const meant =
    kindsInOrder.find(({ noun }) => noun.one === word)?.name ?? closestTo(word, startable.keys());
  const what = word ? `“${word}” is nothing that can be started.` : 'Say what to start.';
  const kinds = [...startable.values()].map(({ collection }) => `  ${commandFor(collection)}`);
  const all = ['  npm run new -- site', ...kinds];
  return [meant ? `${what} Did you mean “${meant}”?` : what, ...all].join('\n');
}

/** The command that starts an entry of a collection; undefined for what has one file, which is there. */
function commandFor(collection: CollectionName): string | undefined {
  const { name, start } = kindOf(collection);
  return start && `npm run new -- ${name} ${start.example}`;
}

function thisMonth(env: NodeJS.ProcessEnv): string {
  return asAtDay(env).slice(0, 'YYYY-MM'.length);
}
