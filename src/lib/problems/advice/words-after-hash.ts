import { isScalar, Scalar } from 'yaml';
import { z } from 'zod';
import { saidByRule } from '../../fields/rule.ts';
import { leaves, refersTo, unwrap } from '../../fields/shape.ts';
import { quote } from '../../fields/text.ts';
import { collections } from '../../reading/collections.ts';
import { inQuotes } from '../../reading/text/in-quotes.ts';
import { type Position, positionOf } from '../../reading/text/position.ts';
import type { Content, Draft } from '../content.ts';
import type { Finding } from '../problem.ts';
import { nameOf } from '../translate/field.ts';

/**
 * Words after a # on the line of a text, which YAML takes for a comment and readers never see. Beside a date, an
 * ID or a word from a list a comment is one: the value would not be right with it.
 */
export function wordsAfterHash({ drafts }: Pick<Content, 'drafts'>): Finding[] {
  return drafts.flatMap((draft) => (isHashAfterWords.test(draft.file.text) ? inFile(draft) : []));
}

/** Few files have one, and to know where each value of a file stands costs a parse. */
const isHashAfterWords = /\S[ \t]+#/;

function inFile({ file, place, data }: Draft): Finding[] {
  const document = file.yaml?.document();
  return leaves(collections[place.collection].schema, data).flatMap((leaf) => {
    const { path, value, schema } = leaf;
    const node = document?.getIn(path, true);
    if (typeof value !== 'string' || !isScalar(node) || node.type !== Scalar.PLAIN) return [];
    const [from = 0, to = 0] = node.range ?? [];
    const [lost = '', gap = '', comment = ''] = /^([ \t]+)(#.*)/.exec(file.text.slice(to)) ?? [];
    const isText = !refersTo(schema) && !namesWords.has(nameOf(path));
    if (!lost || !isText || !wouldBeRight(schema, value + lost.trimEnd())) return [];
    const finding: Finding = {
      file,
      path,
      at: positionOf(file.text, to + gap.length),
      code: 'words-after-hash',
      what: `${quote(comment)} is not shown: for YAML it is a comment.`,
      fix: `If it is a comment, give it a line of its own. If it belongs to the text, ${wayFor(file.text, positionOf(file.text, from))}`,
    };
    return [finding];
  });
}

/** The words of reports have to be declared, so that nothing of them is lost unseen. */
const namesWords = new Set(['status', 'words']);

function wouldBeRight(schema: z.core.$ZodType, whole: string): boolean {
  const issues = z.safeParse(schema, whole).error?.issues ?? [];
  const isFree = unwrap(schema) instanceof z.ZodString;
  return isFree && issues.every((issue) => saidByRule(issue)?.code === 'text-too-long');
}

/** Where the text does not begin on its own on the line, or runs over several, no line can be pasted. */
function wayFor(text: string, { line, column }: Position): string {
  const typed = text.split('\n')[line - 1] ?? '';
  const way = /\s#/.test(typed) ? inQuotes(typed) : undefined;
  const fix = way?.column === column ? way.fix : 'Put all of it in double quotes.';
  return `${fix.charAt(0).toLowerCase()}${fix.slice(1)}`;
}
