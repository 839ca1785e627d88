import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileWith } from './compile-copy.ts';

const kinds = 'src/lib/kinds/';

/** A collection with a schema and nothing else, as somebody would begin one. */
const withSurveys = {
  'src/lib/survey/schema.ts':
    "import { z } from 'zod';\nexport const surveySchema = z.strictObject({ title: z.string() });\n",
  'src/lib/reading/collections.ts': (text: string) =>
    text
      .replace('import ', "import { surveySchema } from '../survey/schema.ts';\nimport ")
      .replace(
        '} as const satisfies',
        "  surveys: { format: 'yaml', single: false, pattern: 'surveys/<id>.yaml', schema: surveySchema },\n} as const satisfies",
      ),
};

test('a new collection is asked for each answer by itself, in one file', () => {
  const found = compileWith(withSurveys, [kinds]);
  expect(found.filter(({ file }) => file !== `${kinds}kinds.ts`)).toEqual([]);
  const asked = found.flatMap(
    ({ says }) => /'surveys' is missing[\s\S]*Answers<"(\w+)">/.exec(says)?.[1] ?? [],
  );
  expect(asked.sort()).toEqual(questionsOf(readFileSync(`${kinds}kind.ts`, 'utf8')));
  // The compiler reads the whole project, and a busy machine needs room.
}, 240_000);

/** The names of what the interface Kind asks. */
function questionsOf(text: string): string[] {
  const [, body = ''] = /export interface Kind<[\s\S]*?\{\n([\s\S]*?)\n\}/.exec(text) ?? [];
  const names = [...body.matchAll(/^ {2}(\w+)[:(]/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(15);
  return names.sort();
}
