import { describe, expect, test } from 'vitest';
import { commitmentFields } from '../../src/lib/commitment/fields.ts';
import {
  type CommitmentKind,
  commitmentKinds,
  commitmentSchema,
} from '../../src/lib/commitment/schema.ts';
import { inWords, isDate } from '../../src/lib/fields/calendar.ts';
import { isDated, none } from '../../src/lib/fields/date.ts';
import type { FieldPolicy } from '../../src/lib/fields/policy.ts';
import { choicesOf, type Leaf, leaves, refersTo } from '../../src/lib/fields/shape.ts';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import { entriesIn } from '../../src/lib/reading/reading-of.ts';
import { placed } from './built/find.ts';
import { siteNamed } from './built/site.ts';
import { attribute, hasClass, textOf } from './built/tree.ts';
import { commitmentsOf, pathOf, rowsOf } from './data/files.ts';

const site = siteNamed('demo');
const { register } = site;
const { commitments } = await entriesIn(site.content);
const { records } = commitmentsOf(site);
const rows = rowsOf(site);

type Field = keyof typeof commitmentFields;

describe.each(Object.keys(commitmentFields) as Field[])(
  'the field “%s” of a commitment',
  (field) => {
    const { shown, data } = commitmentFields[field];
    const schema = commitmentSchema.shape[field];
    // What Marsham changes after the day of the build is known to no page.
    const holding = commitments
      .filter(({ data: entry }) => entry.changes.every(({ date }) => date <= register.asAt))
      .flatMap(({ id, data: entry }) => {
        const words = [...leaves(schema, entry[field])].flatMap((leaf) => wordsOf(id, leaf));
        return words.length > 0 ? [{ id, words }] : [];
      });

    test('is written in Marsham', () => {
      expect(holding.length).toBeGreaterThan(0);
    });

    test('is seen in its part of the page wherever a commitment has it', () => {
      const missing = holding.flatMap(({ id, words }) => {
        const part = partOf(id, shown);
        return words.filter((word) => !part.includes(word)).map((word) => `${id}: ${word}`);
      });
      expect(missing).toEqual([]);
    });

    test('is in open data where its policy says', () => {
      const missing = holding.filter(({ id }) => !isInData(id, data));
      expect(missing.map(({ id }) => id)).toEqual([]);
    });
  },
);

/** Whether the record of a commitment has something in each, or in one, of the places that a policy names. */
function isInData(id: string, data: FieldPolicy['data']): boolean {
  if ('not' in data) return true;
  if ('table' in data) return site.read(`/data/${data.table}.csv`).includes(id);
  if ('json' in data) {
    const record: object | undefined = records.find((one) => one.id === id);
    const value: unknown = record && Reflect.get(record, data.json);
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  }
  const row = rows.find((one) => one['id'] === id) ?? {};
  return data.every((column) => column in row) && data.some((column) => row[column]);
}

/** What readers see of a value: a name for an ID, a date in words, and nothing of what only programs need. */
function wordsOf(id: string, { path, value, schema }: Leaf): string[] {
  const text = String(value).replace(/\s+/g, ' ').trim();
  const to = refersTo(schema);
  if (to) return [nameOf(to, text, id)].filter((name) => name !== undefined);
  const isForPrograms = path.at(-1) === 'id' || path.at(-1) === 'decision' || text === none;
  if (isForPrograms) return [];
  if (text in commitmentKinds) return [commitmentKinds[text as CommitmentKind].one];
  if (text in choices) return [choices[text] ?? ''];
  if (choicesOf(schema)) return [];
  return [isDated(schema) && isDate(text) ? withPlainSpaces(inWords(text)) : text];
}

/** What readers see of what a file picks from a list. */
const choices: Record<string, string> = {
  us: 'Our plain words',
  publisher: 'In the publisher’s words',
};

function nameOf(collection: string, id: string, commitment: string): string | undefined {
  const strategy = commitment.split('/')[0];
  const headings = register.commitments
    .filter(({ strategyId }) => strategyId === strategy)
    .flatMap(({ priority }) => priority);
  switch (collection) {
    case 'organisations':
      return register.organisations.find((one) => one.id === id)?.name;
    case 'commitments':
      return register.commitments.find((one) => one.id === `${strategy}/${id}`)?.ref;
    case 'priorities':
      return headings.find((one) => one.id === id)?.title;
    default:
      return register.sources.find((one) => one.id === id)?.title;
  }
}

/**
 * The words of a part of the page of a commitment, terms not explained: what stands above its sections, one of
 * these, or all.
 */
function partOf(id: string, part: string): string {
  const page = site.pageAt(pathOf({ id }));
  if (!page) return '';
  const heading = page.elements.find(({ element }) => attribute(element, 'id') === part);
  const section = heading?.above.at(-1);
  const above = placed(page, 'h1', 'p')
    .filter((one) => !one.above.some(({ tagName }) => tagName === 'section'))
    .map(({ element }) => textOf(element))
    .join(' ');
  const text = section ? textOf(section) : part === 'page' ? page.text : above;
  const glosses = page.elements.filter(({ element }) => hasClass(element, 'gt-gloss'));
  return glosses.reduce(
    (words, { element }) => words.replace(` ${textOf(element)}`, ''),
    withPlainSpaces(text),
  );
}
