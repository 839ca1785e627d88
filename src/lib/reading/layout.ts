import { collections } from './collections.ts';
import { placeOf } from './file-place.ts';
import { inOrder, mayHaveComments, mdxText, withComments, yamlText } from './lay-out.ts';
import { type ParsedYaml, parsedYaml } from './parse-yaml.ts';
import { type ContentFile, readText } from './read.ts';
import { faultsOfText } from './text/decode.ts';

/**
 * The text of a file in the one layout that people, commands and the editing screens share, so that one edit is one
 * changed line: fields in the order of the schema, quotes only where YAML needs them, no line broken. Comments stay,
 * and in a file that has some its blank lines too. Undefined for a file that cannot be read.
 */
export function laidOut({ place, text, yaml, body, faults }: LayoutOf): string | undefined {
  if (!place.belongs || faults.length > 0 || yaml === undefined) return undefined;
  if (asWritten.has(yaml.document)) return text;
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

/**
 * A YAML file of the content with some values, laid out. Nothing parses what was just written: of a large file that
 * takes longer than all else. Only what the parser may read in another way, or must refuse, is left to it.
 *
 * @param values as they stand in a file: plain values, none of them undefined.
 * @throws when YAML files do not belong there.
 */
export function writtenFile(path: string, values: Record<string, unknown>): ContentFile {
  const place = placeOf(path);
  if (!place.belongs || collections[place.collection].format !== 'yaml') {
    throw new Error(`No YAML file of the content belongs at ${path}.`);
  }
  const data = inOrder(collections[place.collection].schema, values);
  const text = yamlText(data);
  const faults = faultsOfText(text);
  if (faults.length > 0 || leftToParser.test(JSON.stringify(data))) return readText(path, text);
  const yaml = parsedYaml(text, data);
  asWritten.add(yaml.document);
  return { path, place, text, yaml, body: undefined, faults };
}

/**
 * Signs that are written as an escape, which can hide a character that nobody sees; several lines, which YAML can end in
 * several ways; and spaces of another kind, which are no space to YAML.
 */
const leftToParser = /\\[^"\\]|[^\S ]/;

/** What was laid out when it was written: the parser of each, as a file in the fields of today keeps it. */
const asWritten = new WeakSet<ParsedYaml['document']>();

function frontOf(text: string, body: string | undefined): string {
  if (body === undefined) return text;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const from = lines.findIndex((line) => line.trimEnd() === '---') + 1;
  const to = lines.findIndex((line, at) => at >= from && line.trimEnd() === '---');
  return lines.slice(from, to).join('\n');
}

type LayoutOf = Pick<ContentFile, 'place' | 'text' | 'yaml' | 'body' | 'faults'>;
