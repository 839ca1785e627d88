import { z } from 'zod';
import { leaves, type Path, refersTo, unwrap } from '../../fields/shape.ts';
import { isProse } from '../../fields/text.ts';
import { collections } from '../../reading/collections.ts';
import type { ContentFile } from '../../reading/read.ts';
import { type Position, positionOf } from '../../reading/text/position.ts';
import type { Draft } from '../content.ts';
import { spanAt } from '../locate.ts';
import type { Finding, FindingWords } from '../problem.ts';
import { nameOf } from '../translate/field.ts';

/**
 * Every text of a file that readers see: its fields, and the paragraphs and tables of its body.
 *
 * @param titlesBy whose words the titles of the strategy are in.
 * @param isEnglish whether its own words can be bettered here: we know what is plain in English alone.
 */
export function textsOf(
  { file, place, data, body }: Draft,
  titlesBy?: unknown,
  isEnglish = true,
): Text[] {
  const isTheirTitle = (data['titleBy'] ?? titlesBy) === 'publisher';
  const { schema } = collections[place.collection];
  const fields = leaves(schema, data).flatMap(({ path, value, schema: field }) => {
    if (typeof value !== 'string' || !takesText(field) || refersTo(field)) return [];
    const name = nameOf(path);
    const isOfOthers = path.some((step) => wordsOfOthers.has(step));
    const isOurs =
      isEnglish &&
      ((isProse(field) && !isOfOthers) ||
        (ourLines.has(name) && !(isTheirTitle && path.length === 1)));
    const span = () => spanAt(file, path);
    return [{ file, path, words: value, span, isOurs }];
  });
  const passages = (body?.nodes ?? []).flatMap((node) => {
    if (!passageNodes.has(node.type)) return [];
    const from = node.position.start.offset;
    const to = node.position.end.offset;
    const words = plain(file.text.slice(from, to));
    return [{ file, words, span: () => ({ from, to }), isOurs: isEnglish && node.type !== 'code' }];
  });
  return [...fields, ...passages];
}

/** Whether a field holds text, be it in one of several forms. */
function takesText(field: z.core.$ZodType): boolean {
  const inner = unwrap(field);
  return inner instanceof z.ZodString || inner instanceof z.ZodUnion;
}

/** The parts of a body that hold words; what stands around them holds only these. */
const passageNodes = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** Where words of a text stand in its file, however the file breaks its lines. */
function positionIn({ file, span }: Text, words: string): Position {
  const { from, to } = span() ?? { from: 0, to: file.text.length };
  const start = words.trim().split(/\s+/).slice(0, 4).map(literal).join('[\\s\\\\*_]+');
  const found = start ? file.text.slice(from, to).search(new RegExp(start)) : -1;
  return positionOf(file.text, from + Math.max(0, found));
}

/** A finding in a text, at the words that it is about. */
export function adviceAt(text: Text, words: string, advice: FindingWords): Finding {
  return {
    file: text.file,
    ...(text.path ? { path: text.path } : {}),
    at: positionIn(text, words),
    ...advice,
  };
}

/**
 * The marks of Markdown, which are no words. Links keep their words and lose their address; a low line
 * inside a word is part of it.
 */
function plain(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, ']').replace(/[*[\]`#>|]|\b_\B|\B_\b/g, '');
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The fields that hold sentences of a source: nobody can better those here. */
const wordsOfOthers = new Set<string | number>(['wording', 'definition']);

/** The fields of one line that hold our own words. */
const ourLines = new Set(['title', 'topic', 'gloss']);

export interface Text {
  file: ContentFile;
  /** The field; the body of a file has none. */
  path?: Path;
  words: string;
  /** From where to where it stands in its file; looked for only where something is to be said of it. */
  span: () => ReturnType<typeof spanAt>;
  /** Whether these are sentences of our own, to be made better. */
  isOurs: boolean;
}
