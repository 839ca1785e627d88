import type { PriorityEntry } from '../priority/schema.ts';
import type { Priority } from '../register/priorities.ts';
import type { PartTitle } from './kind.ts';

/** The headings of a strategy, and all that are nested in them. */
export function headingsBelow(priorities: PriorityEntry[]): PriorityEntry[] {
  return priorities.flatMap((one) => [one, ...headingsBelow(one.priorities)]);
}

/** The same as the register has them, each by its fragment with its number and title. */
export function headingTitles(priorities: Priority[]): PartTitle[] {
  return priorities.flatMap((one) => [numbered(one), ...headingTitles(one.priorities)]);
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
