import { collections } from './collections.ts';
import { inOrder, mayHaveComments, mdxText, withComments, yamlText } from './lay-out.ts';
import { type ContentFile, readText } from './read.ts';

/**
 * The text of a file in the one layout that people, commands and the editing screens share, so that one edit is one
 * changed line: fields in the order of the schema, quotes only where YAML needs them, no line broken. Comments stay,
 * and in a file that has some its blank lines too. Undefined for a file that cannot be read.
 */
export function laidOut({ place, text, yaml, body, faults }: LayoutOf): string | undefined {
  if (!place.belongs || faults.length > 0 || yaml === undefined) return undefined;
  const { schema } = collections[place.collection];
  const front = mayHaveComments(text)
    ? withComments(frontOf(text, body), schema)
    : yamlText(inOrder(schema, yaml.data));
  return body === undefined ? front : mdxText(front, body);
}

/** A text as the file at a path of the content, laid out; as it is when it cannot be read. */
export function laidOutText(path: string, text: string): string {
  return laidOut(readText(path, text)) ?? text;
}

function frontOf(text: string, body: string | undefined): string {
  if (body === undefined) return text;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const from = lines.findIndex((line) => line.trimEnd() === '---') + 1;
  const to = lines.findIndex((line, at) => at >= from && line.trimEnd() === '---');
  return lines.slice(from, to).join('\n');
}

type LayoutOf = Pick<ContentFile, 'place' | 'text' | 'yaml' | 'body' | 'faults'>;
