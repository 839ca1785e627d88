import { isDay, isMonth } from '../../src/lib/fields/calendar.ts';
import { complainOfId } from '../../src/lib/fields/id.ts';
import { closestTo } from '../../src/lib/problems/closest.ts';
import { listed } from '../../src/lib/problems/listed.ts';
import { nouns } from '../../src/lib/problems/nouns.ts';
import { type CollectionName, type Entries, shapeOf } from '../../src/lib/reading/collections.ts';
import { reservedAtTop, reservedInStrategy } from '../../src/lib/site/address.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { Mistake } from '../terminal/mistake.ts';

/** What can be started, each with its collection. The glossary and the site have one file, which is there. */
const kinds = {
  report: 'progress',
  commitment: 'commitments',
  strategy: 'strategies',
  organisation: 'organisations',
  area: 'areas',
  source: 'sources',
  indicator: 'indicators',
  snapshot: 'snapshots',
  meeting: 'meetings',
  outcomes: 'outcomes',
  page: 'pages',
} as const satisfies Record<string, CollectionName>;

/** A file that somebody wants to start. */
export interface Request {
  collection: (typeof kinds)[keyof typeof kinds];
  /** The entry whose folder it goes into, or after which it is named. */
  owner: string | undefined;
  /** The name of the file without its ending. */
  slug: string;
  /** Counted from the content folder. */
  path: string;
}

/** Reads what to start from the arguments; what cannot be an ID or has no owner is a Mistake. */
export function readRequest(args: string[], entries: Entries, env: NodeJS.ProcessEnv): Request {
  const [kind = '', ...names] = args;
  if (!isKind(kind)) throw new Mistake(unknownKind(kind));
  const collection = kinds[kind];
  const { folderOf, namedAfter, format } = shapeOf(collection);
  const within = folderOf ?? namedAfter;
  const [owner, name] = within ? names : [undefined, names[0]];
  const expected = within && !namedAfter ? 2 : 1;
  const slug = namedAfter ? owner : (name ?? (months.has(collection) ? thisMonth(env) : undefined));
  if (slug === undefined || (within && owner === undefined) || names.length > expected) {
    throw new Mistake(`Write it like this: ${example(kind)}`);
  }
  if (within && owner !== undefined) requireEntry(within, owner, entries);
  requireName(kind, collection, slug);
  const folder = folderOf ? `${collection}/${owner}` : collection;
  return { collection, owner, slug, path: `${folder}/${slug}.${format}` };
}

function requireEntry(
  within: 'strategies' | 'areas' | 'organisations',
  owner: string,
  entries: Entries,
): void {
  const ids = entries[within].map(({ id }) => id);
  if (ids.includes(owner)) return;
  const { noun } = nouns[within];
  const meant = closestTo(owner, ids);
  const way = meant
    ? `Did you mean “${meant}”?`
    : ids.length > 0
      ? `Use ${listed(ids.toSorted())}.`
      : `Start it first: npm run new -- ${noun} ${example(noun as Kind)
          .split(' ')
          .at(-1)}`;
  throw new Mistake(`There is no ${noun} “${owner}”.\n${way}`);
}

function requireName(kind: Kind, collection: CollectionName, slug: string): void {
  if (months.has(collection)) {
    const [, month = '', copy] = /^(\d{4}-\d{2})(-[2-9])?$/.exec(slug) ?? [];
    if (isMonth(month) && (copy === undefined || collection === 'progress')) return;
    throw new Mistake(`“${slug}” is not a month.\nWrite the year first: ${example(kind)}`);
  }
  if (collection === 'meetings') {
    if (isDay(slug)) return;
    throw new Mistake(`“${slug}” is not a day.\nWrite the year first: ${example(kind)}`);
  }
  const complaint = complainOfId(slug);
  if (complaint) throw new Mistake(`${complaint.what}\n${complaint.fix}`);
  if ((reserved[collection] ?? []).includes(slug)) {
    throw new Mistake(
      `The site needs the name “${slug}” for a page of its own.\nChoose another, for example ${slug}-1.`,
    );
  }
}

function unknownKind(kind: string): string {
  const meant = closestTo(kind, Object.keys(kinds));
  const what = kind ? `“${kind}” is nothing that can be started.` : 'Say what to start.';
  const all = Object.keys(kinds).map((one) => `  ${example(one as Kind)}`);
  return [meant ? `${what} Did you mean “${meant}”?` : what, ...all].join('\n');
}

/** The command that starts an entry of a collection; undefined for what stands inside another file. */
export function commandFor(collection: string): string | undefined {
  const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one] === collection);
  return kind && example(kind);
}

function example(kind: Kind): string {
  return `npm run new -- ${kind} ${examples[kind]}`;
}

const examples: Record<Kind, string> = {
  report: 'mse-2022 2026-09',
  commitment: 'mse-2022 w30',
  strategy: 'southend-2027',
  organisation: 'healthwatch-essex',
  area: 'shoebury',
  source: 'mse-report-2026-09',
  indicator: 'fuel-poverty',
  snapshot: 'southend-victoria 2026-09',
  meeting: 'southend-hwb 2026-09-14',
  outcomes: 'mse-2022',
  page: 'corrections-policy',
};

/** The files of these are named after a month, without which it is this one. */
const months = new Set<CollectionName>(['progress', 'snapshots']);

const reserved: Partial<Record<CollectionName, readonly string[]>> = {
  commitments: reservedInStrategy,
  pages: reservedAtTop,
};

function thisMonth(env: NodeJS.ProcessEnv): string {
  return asAtDay(env).slice(0, 'YYYY-MM'.length);
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind);
}

type Kind = keyof typeof kinds;
