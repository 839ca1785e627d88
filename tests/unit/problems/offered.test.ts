import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsOf, unwrap } from '../../../src/lib/fields/shape.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { type Code, codes } from '../../../src/lib/problems/codes.ts';
import { collectionNames, collections } from '../../../src/lib/reading/collections.ts';
import { registryFile } from '../../../src/lib/reading/read.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { layProject } from './lay.ts';

const asAt = '2026-11-26';
const names = Object.keys(codes) as Code[];

describe('A line that a message offers to paste claims nothing about the world', () => {
  it.each(names)('%s', async (code) => {
    const { root, folder, published } = await layProject(code);
    const { problems, advice } = await checkContent({ root, folder, published, asAt });
    const own = await textOf(folder, published);
    for (const { fix, suggestion = '' } of [...problems, ...advice]) {
      // What was meant is what the author typed, in another form.
      const isTheirs = (value: string) => own.includes(value) || suggestion.includes(`“${value}”`);
      expect(claimsIn(fix, (value) => value === asAt || isTheirs(value))).toEqual([]);
    }
  });
});

describe('A claim of a message', () => {
  it('is seen, in a group, in a list and at the end of a sentence', () => {
    const message =
      'Put it back, or add under changes: { date: 2026-03-12, leads: [savs, none], reason: The board agreed it. }. Or write ended: 2024-03.';
    expect(claimsIn(message, (value) => value === 'savs')).toEqual([
      'date: 2026-03-12',
      'reason: The board agreed it.',
      'ended: 2024-03',
    ]);
  });
});

describe('A dated entry that docs/problems.md shows as right leaves open what its author knows', () => {
  it.each(names)('%s', (code) => {
    const { wrong, right } = codes[code];
    const claims = claimsIn(right.replaceAll('\n', ' , '), (value) => wrong.includes(value));
    expect(
      claims.filter((claim) => /^(?:date|on|reason|wrong|changed|decision|says)\b/.test(claim)),
    ).toEqual([]);
  });
});

/** What the lines of a message say beyond placeholders, and what their author has written already. */
function claimsIn(message: string, isKnown: (value: string) => boolean): string[] {
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

/** Everything that the author of a case has written, now and when it was published. */
async function textOf(...folders: (string | undefined)[]): Promise<string> {
  const texts = folders.map(async (folder) => {
    if (folder === undefined) return '';
    const { files } = await readFolder(folder);
    const registry = await readFile(join(folder, registryFile), 'utf8').catch(() => '');
    return [registry, ...files.map(({ text }) => text)].join('\n');
  });
  return (await Promise.all(texts)).join('\n');
}
