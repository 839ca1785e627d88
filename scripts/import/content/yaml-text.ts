import { stringify } from 'yaml';

/** An entry as the text of a file; fields that are not there, and lists that are empty, are left out. */
export function yamlText(entry: Record<string, unknown>): string {
  return stringify(filled(entry), { version: '1.2', schema: 'core', lineWidth: 0 });
}

/** An entry with words below its fields. */
export function mdxText(entry: Record<string, unknown>, words: string): string {
  return `---\n${yamlText(entry)}---\n\n${words}\n`;
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
