import { mayBeMade } from '../../addresses/made-by-build.ts';
import { quote } from '../../fields/text.ts';
import type { Content } from '../content.ts';
import { publicPages } from '../public-pages.ts';
import { textsAt } from '../select.ts';
import { nearestAddress } from './nearest.ts';
import { findPart } from './parts.ts';
import type { Way } from './way.ts';

/**
 * What is wrong with a way into this site, by the files and by the addresses that were given to readers; undefined
 * when it is right, and when only a build can know.
 */
export function followIn(content: Content): (way: Way) => BrokenWay | undefined {
  const pages = new Map(publicPages(content).map((page) => [page.address, page]));
  const lines = new Map(content.addresses.lines.map((line) => [line.address, line]));
  const all = new Set([...pages.keys(), ...lines.keys()]);
  const made = {
    strategies: content.idsOf('strategies'),
    languages: textsAt(content.of('site')[0]?.data, 'languages.*').map(({ value }) => value),
  };
  const mayBe = (path: string) => all.has(path) || mayBeMade(path, made);
  return (way) => {
    const page = pages.get(way.path);
    if (page) return faultOfPart(way, findPart(way, page, lines.get(way.path)));
    return all.has(way.path) ? undefined : faultOfPath(way.path, all, mayBe);
  };
}

function faultOfPath(
  path: string,
  all: ReadonlySet<string>,
  mayBe: (path: string) => boolean,
): BrokenWay | undefined {
  const isFile = /\.[^/]*$/.test(path);
  const withSlash = `${path}/`;
  if (!isFile && !path.endsWith('/') && mayBe(withSlash)) {
    return {
      why: `${path}, and the address of a page ends in a slash`,
      fix: `Add a slash at the end: ${withSlash}`,
    };
  }
  const meant = nearestAddress(path, all);
  const isOldWriting = meant !== undefined && /\.html?$/.test(path);
  if ((isFile || path.endsWith('/')) && mayBe(path) && !isOldWriting) return undefined;
  return {
    why: `${quote(path)}, and this site has no such page`,
    fix: 'Write it as registry.csv has it, or take the link away.',
    meant,
  };
}

function faultOfPart(
  { path, part, isOnSamePage }: Way,
  { isThere, meant }: ReturnType<typeof findPart>,
): BrokenWay | undefined {
  if (part === '' || isThere) return undefined;
  return {
    why: `${quote(part)}, and ${isOnSamePage ? 'this page' : path} has no such part`,
    fix: `Write a part that is there after the sign #, or lead to the whole page: ${path}`,
    meant: meant === undefined ? undefined : `${isOnSamePage ? '' : path}#${meant}`,
  };
}

/** Why a link leads nowhere, and what to do. */
interface BrokenWay {
  why: string;
  fix: string;
  meant?: string | undefined;
}
