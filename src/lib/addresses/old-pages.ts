import type { DayOrMonth } from '../fields/calendar.ts';
import { capitalised } from '../fields/sentence.ts';
import { pageKindOf } from '../kinds/page-kind.ts';
import type { Register } from '../register/types.ts';
import { destinationOf } from './destination.ts';
import { leavesNotice } from './kept.ts';
import { isKnown } from './known.ts';
import { type AddressLine, wholePage } from './line.ts';

/**
 * The pages that stand at addresses where something stood once: what moved, with the way to its new place,
 * and what was withdrawn and left no file. What had not been published by the day has none.
 *
 * @param headingsOf the headings among the words of an MDX file, by fragment.
 */
export function oldPages(
  lines: readonly AddressLine[],
  register: Register,
  headingsOf: (id: string) => Map<string, string> | undefined = () => undefined,
): OldPage[] {
  return lines.flatMap((line): OldPage[] => {
    const { address, reason, date } = line;
    if (leavesNotice(line)) {
      return [{ address, reason, date, to: undefined, parts: [] }];
    }
    const end = line.state === 'moved' ? destinationOf(line, lines) : undefined;
    if (!end || !isKnown(end, register)) return [];
    const now = new Map(end.fragments.map((one) => [one.name, one.now ?? one.name]));
    const page = pageKindOf(end.id, register);
    const titles = new Map([...(headingsOf(end.id) ?? []), ...(page?.partTitles() ?? [])]);
    return [
      {
        address,
        reason,
        date,
        to: { id: end.id, address: end.address, title: page?.title ?? 'the page in its new place' },
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
  return capitalised(words);
}
