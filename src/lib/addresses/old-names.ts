import { leavesNotice } from './kept.ts';
import type { AddressLine } from './line.ts';

/** The parts of pages that have another name now: by the address of the page, the old name and the new. */
export function renamedParts(
  lines: readonly AddressLine[],
): Map<string, [old: string, now: string][]> {
  return new Map(
    lines
      .filter(({ state }) => state !== 'moved')
      .map(({ address, fragments }): [string, [string, string][]] => [
        address,
        fragments.flatMap(({ name, now }): [string, string][] => (now ? [[name, now]] : [])),
      ])
      .filter(([, parts]) => parts.length > 0),
  );
}

/** The addresses at which only a notice stands: what moved, and what was withdrawn without a trace. */
export function oldAddresses(lines: readonly AddressLine[]): Set<string> {
  return new Set(
    lines
      .filter((line) => line.state === 'moved' || leavesNotice(line))
      .map(({ address }) => address),
  );
}
