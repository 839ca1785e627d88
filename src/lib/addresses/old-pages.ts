import type { DayOrMonth } from '../fields/calendar.ts';
import type { Register } from '../register/types.ts';
import { destinationOf } from './destination.ts';
import { knownLines } from './known-lines.ts';
import { type AddressLine, collectionOf, wholePage } from './line.ts';
import { partTitles } from './part-titles.ts';

/**
 * The pages that stand at addresses where something stood once: what moved, with the way to its new place,
 * and what was withdrawn and left no file. What had not been published by the day has none.
 *
 * @param headingsOf the headings among the words of an MDX file, by fragment.
 */
export function oldPages(
  lines: AddressLine[],
  register: Register,
  headingsOf: (id: string) => Map<string, string> | undefined = () => undefined,
): OldPage[] {
  const known = new Set(knownLines(lines, register));
  return lines.flatMap((line): OldPage[] => {
    const { address, reason, date } = line;
    if (line.state === 'withdrawn' && collectionOf(line) !== 'commitments') {
      return [{ address, reason, date, to: undefined, parts: [] }];
    }
    const end = line.state === 'moved' ? destinationOf(line, lines) : undefined;
    if (!end || !known.has(end)) return [];
    const now = new Map(end.fragments.map((one) => [one.name, one.now ?? one.name]));
    const titles = new Map([...(headingsOf(end.id) ?? []), ...partTitles(end.id, register)]);
    return [
      {
        address,
        reason,
        date,
        to: { id: end.id, address: end.address, title: titleOf(end.id, register) },
        parts: line.fragments.map((part) => {
          const fragment = now.get(part.now ?? part.name);
          return {
            name: part.name,
            title: titles.get(fragment ?? '') ?? inWords(part.name),
            address:
              fragment && fragment !== wholePage ? `${end.address}#${fragment}` : end.address,
          };
        }),
      },
    ];
  });
}

/** The page at an address where something stood once. */
export interface OldPage {
  address: string;
  reason: string;
  date: DayOrMonth | '';
  /** Where it is now; undefined when it was withdrawn. */
  to: { id: string; address: string; title: string } | undefined;
  /** The parts of the page to which links were given, each with its place now. */
  parts: {
    /** The fragment of the old address. */
    name: string;
    /** The heading that readers see there. */
    title: string;
    address: string;
  }[];
}

/** A fragment is made from a heading, so it says nearly the same where the heading is gone. */
function inWords(fragment: string): string {
  const words = fragment.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What a page is called in a link to it. */
function titleOf(id: string, register: Register): string {
  const [collection = '', ...rest] = id.split('/');
  const own = rest.join('/');
  const called = <One extends { id: string }>(all: One[], title: (one: One) => string) => {
    const found = all.find((one) => one.id === own);
    return found && title(found);
  };
  const titles: Record<string, () => string | undefined> = {
    commitments: () =>
      called(register.commitments, ({ ref, title }) => `${ref}: ${title}`) ??
      called(register.strategies, ({ title }) => `The commitments of ${title}`),
    strategies: () => called(register.strategies, ({ title }) => title),
    progress: () =>
      called(register.reports, ({ title, strategy }) => `${title}, ${strategy.title}`) ??
      called(register.strategies, ({ title }) => `The reports on ${title}`),
    outcomes: () => called(register.outcomes, ({ title }) => title),
    areas: () => called(register.areas, ({ name }) => name),
    snapshots: () => called(register.snapshots, ({ title }) => title),
    indicators: () => called(register.indicators, ({ name }) => name),
    organisations: () => called(register.organisations, ({ name }) => name),
    meetings: () => called(register.meetings, ({ board, title }) => `${board.name}: ${title}`),
    pages: () => called(register.pages, ({ title }) => title),
  };
  return titles[collection]?.() ?? 'the page in its new place';
}
