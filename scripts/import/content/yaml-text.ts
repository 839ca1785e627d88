import { mdxText as mdxOf, yamlText as yamlOf } from '../../../src/lib/reading/lay-out.ts';
import { laidOutText, writtenFile } from '../../../src/lib/reading/layout.ts';
import type { ContentFile } from '../../../src/lib/reading/read.ts';

/** An entry as the text of a file; fields that are not there, and lists that are empty, are left out. */
export function yamlText(entry: Record<string, unknown>): string {
  return yamlOf(filled(entry));
}

/** An entry with words below its fields. */
export function mdxText(entry: Record<string, unknown>, words: string): string {
  return mdxOf(yamlText(entry), words);
}

/** A changed text in the one layout of content. What a person has laid out in another way stays so. */
export function laidOutAsBefore(path: string, before: string, text: string): string {
  return laidOutText(path, before) === before ? laidOutText(path, text) : text;
}

/** An entry as a file of the content holds it: fields that are not there, and lists that are empty, are left out. */
export function yamlFile(path: string, entry: Record<string, unknown>): ContentFile {
  return writtenFile(path, filled(entry) as Record<string, unknown>);
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      one === undefined || (Array.isArray(one) && one.length === 0) ? [] : [[name, filled(one)]],
    ),
  );
}
