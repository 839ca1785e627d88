import { type AnyNode, isTag, isText } from 'domhandler';
import { leftAlone } from './left-alone.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const counted =
  'days?|weeks?|months?|years?|percentage|commitments?|proposals?|statements?|actions?|projects?|plans?|is|was|are|were';

/** What reads wrong with a line break in it: where the break would be, between the two halves. */
const pairs = [
  // “42 of 42”: the break goes before it or after it.
  /(?<=(?:^|[\s(“])\d[\d,.]*) (?=of(?: |$))/gu,
  /(?<=(?:^|[\s(“])\d[\d,.]*[ \u00a0]of) (?=\d)/gu,
  new RegExp(`(?<=(?:^|[\\s(“])\\d[\\d,.]*) (?=(?:${counted})(?![\\p{L}-]))`, 'gu'),
  // “11.0 to 11.8”: a long range has to end a line somewhere, so the break goes before “to”.
  new RegExp(`(?<=\\d[ \\u00a0]to) (?=\\d)(?!\\d+ (?:${months}))`, 'gu'),
  /(?<=(?:^|[\s(“])(?:I|We)) (?=statements?(?![\p{L}-]))/gu,
  new RegExp(`(?<=(?:^|[\\s(“])[0-3]?\\d) (?=(?:${months})(?!\\p{L}))`, 'gu'),
  new RegExp(`(?<=(?:^|[\\s(“\\u00a0])(?:${months})) (?=\\d{4}(?!\\d))`, 'gu'),
  // A ref as a plan prints it: “HWS 1.3”.
  /(?<=(?:^|[\s(“])\p{Lu}{2,5}) (?=\d)/gu,
  /(?<=(?:^|[\s(“])(?:[Ss]ection|[Pp]ages?|[Ii]tem)) (?=\d)/gu,
];

/** Each of them has a figure in it, or one of these words. */
const canHavePair = /\d|(?:I|We) /;

/** So long that it would leave a hole in the line of a phone: “2 of 32 commitments”. The figure stays whole. */
const tooLong = /[^ \n]{17,}/gu;
const beforeNoun = /\u00a0(?=\p{L}+[.,:;)”]*$)/u;

/**
 * Lets no line end between the two halves of a figure, a date or a name: “42 of / 42”, “16 I / statements”, “March /
 * 2023”. Much of it is written by authors, who cannot see where a line will end. The tree is changed in place.
 */
export function keepTogether(node: AnyNode): void {
  if (isText(node)) {
    if (canHavePair.test(node.data)) {
      node.data = pairs.reduce((text, pair) => text.replace(pair, '\u00a0'), node.data);
    }
    if (node.data.includes('\u00a0')) {
      node.data = node.data.replace(tooLong, (run) => run.replace(beforeNoun, ' '));
    }
  } else if ('children' in node && !(isTag(node) && leftAlone.has(node.name))) {
    for (const child of node.children) keepTogether(child);
  }
}
