import { isGroup } from './shape.ts';

/**
 * A value as text that is the same for values that readers cannot tell apart: how lines are broken,
 * the order of fields, and fields without a value make no difference.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(inOneLine(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isGroup(value)) return JSON.stringify(value) ?? 'none';
  const fields = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${fields.join()}}`;
}

/** Whether a value still says all that it said: fields may be added to a group, none changed or lost. */
export function stillSays(before: unknown, after: unknown): boolean {
  if (!isGroup(before) || !isGroup(after)) return canonical(before) === canonical(after);
  return Object.keys(before).every(
    (name) => before[name] === undefined || canonical(before[name]) === canonical(after[name]),
  );
}

/** A text without its line breaks; a blank line stays one, because it parts paragraphs. */
export function inOneLine(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '))
    .join('\n\n');
}
