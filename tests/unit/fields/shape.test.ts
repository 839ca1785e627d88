import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsThat } from '../../../src/lib/fields/policy.ts';
import { rule, saidByRule } from '../../../src/lib/fields/rule.ts';
import {
  choicesOf,
  describe as describedAs,
  elementOf,
  fieldAt,
  fieldsOf,
  isGroup,
  isInExamples,
  leaves,
  refersTo,
  saysStrategy,
  unwrap,
} from '../../../src/lib/fields/shape.ts';

const named = z.string().meta({ refersTo: 'areas' });

/** A change of a name or of a height, and what stands in a file around it. */
const change = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('name'), was: z.string() }),
  z.strictObject({ field: z.literal('height'), was: z.number(), unit: z.string().optional() }),
]);
const tree = z.strictObject({
  name: z.string().describe('Its name.'),
  place: named.optional().describe('Where it stands.'),
  marks: z.array(z.string().describe('A mark.')).default([]),
  changes: z.array(change).default([]).describe('What changed.'),
  kind: z.enum(['oak', 'elm']).describe('Inner.').optional().describe('Its kind.'),
});

describe('A schema says of itself', () => {
  test('which fields it has, which of them are needed, and what each is', () => {
    const rows = fieldsOf(tree).map(({ name, needed, description }) => [name, needed, description]);
    expect(rows).toEqual([
      ['name', true, 'Its name.'],
      ['place', false, 'Where it stands.'],
      ['marks', false, undefined],
      ['changes', false, 'What changed.'],
      // The outer of two descriptions counts.
      ['kind', false, 'Its kind.'],
    ]);
    expect(fieldsOf(tree)).toBe(fieldsOf(tree));
    expect(fieldsOf(z.string())).toEqual([]);
  });

  test('each field once where there are several forms, with what else may be written', () => {
    const rows = fieldsOf(change).map(({ name, alternatives }) => [name, alternatives.length]);
    expect(rows).toEqual([
      ['field', 1],
      ['was', 1],
      ['unit', 0],
    ]);
  });

  test('what it is under what may be left out', () => {
    const text = z.string();
    for (const around of [
      text,
      text.optional(),
      text.nullable(),
      text.default('a'),
      z.lazy(() => text),
      z.lazy(() => text.optional()).nullable(),
    ]) {
      expect(unwrap(around)).toBe(text);
    }
    expect(elementOf(z.array(z.array(text).optional()).default([]))).toBe(text);
    expect(elementOf(text)).toBe(text);
  });

  test('what its values refer to, and which words they may be', () => {
    expect([refersTo(named), refersTo(named.optional()), refersTo(named.default('a'))]).toEqual([
      'areas',
      'areas',
      'areas',
    ]);
    expect(refersTo(z.string())).toBeUndefined();
    expect(choicesOf(z.enum(['a', 'b']).optional())).toEqual(['a', 'b']);
    expect(choicesOf(z.literal(1))).toEqual(['1']);
    expect(choicesOf(z.string())).toBeUndefined();
    expect(describedAs(z.string().describe('Inner.').default('a'))).toBe('Inner.');
    expect(describedAs(z.string())).toBeUndefined();
  });
});

describe('The schema at a path', () => {
  const at = (...path: (string | number)[]) => fieldAt(tree, path);

  test('leads through fields and the parts of lists', () => {
    expect(at()).toBe(tree);
    expect(describedAs(at('name') ?? z.any())).toBe('Its name.');
    expect(describedAs(at('marks', 3) ?? z.any())).toBe('A mark.');
  });

  test('is nothing where the path leaves what may be written', () => {
    expect(at('height')).toBeUndefined();
    expect(at('name', 'first')).toBeUndefined();
    expect(at('marks', 0, 'first')).toBeUndefined();
  });

  test('is that of the form which the value has', () => {
    const value = { changes: [{ field: 'name' }, { field: 'height' }] };
    expect(fieldAt(tree, ['changes', 0, 'was'], value)).toBeInstanceOf(z.ZodString);
    expect(fieldAt(tree, ['changes', 1, 'was'], value)).toBeInstanceOf(z.ZodNumber);
    // Where no form fits, the first that has the field.
    expect(fieldAt(tree, ['changes', 0, 'was'], { changes: [{ field: 'age' }] })).toBeInstanceOf(
      z.ZodString,
    );
    expect(fieldAt(tree, ['changes', 0, 'unit'], value)).toBeUndefined();
  });
});

test('The values of an entry come each with its path and the schema of its field', () => {
  const value = {
    name: 'Oak',
    place: undefined,
    marks: ['a', 'b'],
    changes: [{ field: 'height', was: 3, unit: null }],
    strange: 'left out',
  };
  const found = [...leaves(tree, value)].map(({ path, value }) => [path.join('.'), value]);
  expect(found).toEqual([
    ['name', 'Oak'],
    ['marks.0', 'a'],
    ['marks.1', 'b'],
    ['changes.0.field', 'height'],
    ['changes.0.was', 3],
  ]);
  const schemas = [...leaves(tree, value)].map(({ schema }) => schema);
  expect(schemas[4]).toBeInstanceOf(z.ZodNumber);
  expect([...leaves(z.string(), ['a'])]).toEqual([
    { path: [], value: ['a'], schema: expect.anything() },
  ]);
});

test('A group holds named fields', () => {
  expect([{}, { a: 1 }].map(isGroup)).toEqual([true, true]);
  expect([null, undefined, [], 'a', 1].map(isGroup)).toEqual([false, false, false, false, false]);
});

describe('A rule of an author', () => {
  const short = z
    .string()
    .superRefine(
      rule<string>('text-too-long', (value) =>
        value.length > 3 ? { what: 'It is long.', fix: 'Cut it.', path: ['part'] } : undefined,
      ),
    );

  test('says nothing of what is right, and of what is wrong its code and two sentences', () => {
    expect(short.safeParse('abc').success).toBe(true);
    const [issue] = short.safeParse('abcd').error?.issues ?? [];
    expect(issue).toMatchObject({ message: 'It is long. Cut it.', path: ['part'] });
    expect(saidByRule(issue)).toEqual({
      code: 'text-too-long',
      what: 'It is long.',
      fix: 'Cut it.',
    });
  });

  test('does not speak for a schema', () => {
    const [issue] = z.string().safeParse(1).error?.issues ?? [];
    expect(saidByRule(issue)).toBeUndefined();
    expect(saidByRule(undefined)).toBeUndefined();
  });
});

test('The fields of a table of policies can be asked for by what may become of them', () => {
  const shown = { shown: 'heading', data: { not: 'No table.' } } as const;
  const table = {
    ref: { edits: 'held', ...shown },
    changes: { edits: 'fixed', ...shown },
    note: { edits: { free: 'It is ours.' }, ...shown },
    title: { edits: 'held', ...shown },
  } as const;
  expect(fieldsThat(table, 'held')).toEqual(['ref', 'title']);
  expect(fieldsThat(table, 'fixed')).toEqual(['changes']);
});

test('A value says the strategy of its entry always, with a stroke, or never, as its schema has it', () => {
  const [here, always, either] = [
    z.string().meta({ refersTo: 'commitments' }),
    z.string().meta({ refersTo: 'commitments', ofAnyStrategy: true }),
    z.string().meta({ refersTo: 'commitments', ofAnyStrategy: 'with a stroke' }),
  ];
  const says = (value: string) => [here, always, either].map((one) => saysStrategy(one, value));
  expect(says('w14')).toEqual([false, true, false]);
  expect(says('plan/w14')).toEqual([false, true, true]);
});

test('Examples show a field that may be left out only where its schema asks for it', () => {
  expect(isInExamples(z.string().optional().meta({ inExample: true }))).toBe(true);
  expect([z.string(), z.string().meta({ inExample: false })].map(isInExamples)).toEqual([
    false,
    false,
  ]);
});
