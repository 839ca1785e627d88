import type { PageType } from '../built/page-types.ts';
import type { Here } from './here.ts';

/** A sentence or a cell that pages print, and how its figures are counted from the published data. */
export interface Claim {
  /** The types of page that make it; any, if it does not say. */
  on?: PageType[];
  /** The classes and tags above the words, all of them, which tell them from others. */
  within?: string;
  /** What the heading above it, the heading of its row or the heading of its column says. */
  under?: RegExp;
  row?: RegExp;
  column?: RegExp;
  /** It is made by the words of a link alone; of a link with a class, if it is not just true. */
  linked?: true | string;
  /** When pages make it, if none of the built ones does. */
  rare?: string;
  /**
   * A pattern, in which “#name” is a figure, “<name>” is some words, and “{part/whole}” is any of “3 of
   * the 4”, “3 of those”, “All 4”, “None of the 4” and “None of them”.
   */
  says: string;
  /**
   * What is right for each name, from the data. A name that is left out is not compared, and its figure
   * counts as not told. `undefined` says that the data knows of no such thing.
   */
  right(here: Here, said: Said): Record<string, Figure>;
}

type Figure = number | string | undefined;
export type Said = Record<string, string>;

/** A figure as pages print it: “42”, “5,980”, “80.2”; not a part of a word, a ref or a date. */
export const FIGURE = String.raw`(?<![\p{L}\d_/]|[\p{L}\d][.,-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d|\.\d|[/-]\d|\p{L})`;

/** Every place in a text where a claim is made, with what it says and where each figure stands. */
export function* saidIn(text: string, claim: Pick<Claim, 'says'>): Generator<Statement> {
  for (const match of text.matchAll(patternOf(claim.says))) {
    const said: Said = {};
    const spans: Statement['spans'] = {};
    for (const [group, words] of Object.entries(match.groups ?? {})) {
      if (words === undefined) continue;
      const [name = '', form] = group.split('__');
      const whole = match.groups?.[`${form?.slice(4)}__all`];
      said[name] = form === 'none' ? '0' : form?.startsWith('each') ? (whole ?? '') : words;
      const span = match.indices?.groups?.[group];
      if (span && /\d/.test(words)) spans[name] = span;
    }
    yield { words: match[0], said, spans };
  }
}

export interface Statement {
  words: string;
  said: Said;
  spans: Record<string, [number, number]>;
}

function patternOf(says: string): RegExp {
  const known = patterns.get(says);
  if (known) return known;
  const source = says
    .replace(
      /\{(\w+)\/(\w+)\}/g,
      '(?:(?<$1__each$2>[Aa]ll|[Bb]oth)(?: of)?(?: the)? (?<$2__all>FIGURE)|(?<$1__none>[Nn]one) of (?:them|those|the (?<$2__of>FIGURE))|(?<$1>FIGURE)(?: of (?:them|those|(?:the )?(?<$2>FIGURE)))?)',
    )
    .replace(/(?<!\?)<(\w+)>/g, '(?<$1>.+?)')
    .replace(/#(\w+)/g, '(?<$1>FIGURE)')
    .replaceAll('FIGURE', () => FIGURE);
  const pattern = new RegExp(source, 'gdu');
  patterns.set(says, pattern);
  return pattern;
}

const patterns = new Map<string, RegExp>();
