import { z } from 'zod';
import { fieldsOf, unwrap } from '../../../src/lib/fields/shape.ts';
import { collectionNames, collections } from '../../../src/lib/reading/collections.ts';

/** What the lines of a message say beyond placeholders, and what their author has written already. */
export function claimsIn(message: string, isKnown: (value: string) => boolean): string[] {
  return [...message.matchAll(offered)].flatMap(([, name = '', list, typed = '']) => {
    const values = list === undefined ? [typed] : list.split(/,\s*/).filter(Boolean);
    return values
      .map((value) => (value.startsWith('"') ? String(JSON.parse(value)) : value.trim()))
      .filter((value) => !placeholder.test(value) && !isKnown(value))
      .map((value) => `${name}: ${value}`)
      .filter((claim) => !conditions.has(claim));
  });
}

const placeholder = /^(?:TODO: .+|replace-this(?:-\d+)?|Replace:? this\.?|none)$/;

/** What a message says to write only if it is so, in the same sentence. */
const conditions = new Set(['ongoing: true', 'noUpdate: true', 'kind: action']);

const fieldNames = [
  ...new Set(collectionNames.flatMap((name) => namesBelow(collections[name].schema))),
];

/** A field with its value: a list, words in quotes, a sentence up to the sign that ends it, or one word. */
const offered = new RegExp(
  String.raw`(?<=^|[:{,] |\b(?:[Aa]dd|and|example|[Kk]eep|or|[Pp]ut|[Ww]rite) )(${fieldNames.join('|')}): (?:\[([^{}\]]*)\]|("(?:[^"\\]|\\.)*"|[A-Z][^,{}\]]*?(?=\.? [A-Z]|\.$|[,;}\]])|[^\s"{[\],}]+?(?=[.;]?(?:[\s,}\]]|$)))(?! ?\w+: ))`,
  'g',
);

function namesBelow(schema: z.core.$ZodType, depth = 0): string[] {
  if (depth > 5) return [];
  return fieldsOf(schema).flatMap(({ name, schema: field }) => {
    const inner = unwrap(field);
    const group = inner instanceof z.ZodArray ? inner.element : inner;
    return [name, ...namesBelow(group, depth + 1)];
  });
}
