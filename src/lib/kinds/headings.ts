import type { PartTitle } from './kind.ts';

/** The headings of a strategy, and all that are nested in them. */
export function headingsBelow<Heading extends { priorities: Heading[] }>(
  priorities: Heading[],
): Heading[] {
  return priorities.flatMap((one) => [one, ...headingsBelow(one.priorities)]);
}

/** A part by its ID, with its number and its title. */
export function numbered({ id, number, title }: Numbered): PartTitle {
  return [id, [number, title].filter(Boolean).join(' ')];
}

interface Numbered {
  id: string;
  number?: string | undefined;
  title: string;
}
