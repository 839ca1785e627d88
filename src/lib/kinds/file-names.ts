import { type Phrase, say } from '../fields/phrase.ts';

/** A file by what it says in one of its fields, or by its ID where it does not say it. */
export function fileNamed(field: 'title' | 'name') {
  return ({ id, data }: { id: string; data: object }): Phrase => say`${fieldOr(field, id, data)}`;
}

/** A text of a file that may not be right, or what stands for it. */
export function fieldOr(field: string, otherwise: string, data: object): string {
  return String((data as Record<string, unknown>)[field] ?? otherwise);
}
