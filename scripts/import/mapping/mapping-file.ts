import { z } from 'zod';
import { isGroup } from '../../../src/lib/fields/shape.ts';
import { problemOf } from '../../../src/lib/problems/check/check.ts';
import { locate } from '../../../src/lib/problems/locate.ts';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { valueAt } from '../../../src/lib/problems/translate/field.ts';
import { complaintsOf } from '../../../src/lib/problems/translate/translate.ts';
import { parseYaml } from '../../../src/lib/reading/parse-yaml.ts';
import type { ContentFile } from '../../../src/lib/reading/read.ts';
import { faultsOfText } from '../../../src/lib/reading/text/decode.ts';
import { type Mapping, mappingSchema, open } from './schema.ts';

/**
 * A mapping file as it was read: its answers, where questions are left open, and what is wrong in it. A question that is
 * open is no mistake.
 *
 * @param path as people are told it, counted from where they stand.
 */
export function readMapping(path: string, text: string): MappingFile {
  return readAnswers<Mapping>(path, text, mappingSchema);
}

/** The same of a file with other questions, which a schema of its own describes. */
export function readAnswers<Answers>(
  path: string,
  text: string,
  schema: z.ZodType,
): AnswersFile<Answers> {
  const at = path.lastIndexOf('/');
  const folder = at < 0 ? '.' : path.slice(0, at);
  const faults = faultsOfText(text);
  const yaml = faults.length > 0 ? undefined : parseYaml(text);
  const file: ContentFile = {
    path: path.slice(at + 1),
    place: { belongs: false, because: 'stray-file' },
    text,
    yaml,
    body: undefined,
    faults: [...faults, ...(yaml?.faults ?? [])],
  };
  const answers = isGroup(yaml?.data) ? yaml.data : {};
  const findings = [
    ...file.faults.map((fault) => ({ ...fault, file, at: fault })),
    ...(file.faults.length > 0
      ? []
      : complaintsOf(file, schema).filter(
          ({ path: field = [] }) => valueAt(yaml?.data, field) !== open,
        )),
  ];
  return {
    file,
    folder,
    answers: answers as Partial<Answers>,
    problems: findings.map((finding) => problemOf(finding, folder)),
    questions: [...openIn(answers)].map((field) => ({ path: field, ...locate(file, field) })),
  };
}

/** Where an answer stands, as problems say it. */
export function placeIn(
  { file, folder }: Pick<MappingFile, 'file' | 'folder'>,
  path: (string | number)[],
): Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  return {
    file: `${folder}/${file.path}`,
    ...locate(file, path),
    field: path.filter((step) => typeof step === 'string').join('.'),
  };
}

/** The answers as they may be relied on, once nothing is open and nothing is wrong. */
export function decided({ file }: MappingFile): Mapping {
  return z.parse(mappingSchema, file.yaml?.data);
}

function* openIn(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (value === open) yield path;
  else if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* openIn(one, [...path, at]);
  } else if (isGroup(value)) {
    for (const [name, one] of Object.entries(value)) {
      if (!printed.has(name)) yield* openIn(one, [...path, name]);
    }
  }
}

/** Fields that hold what the table prints, which may be a question mark. */
const printed = new Set(['says', 'under', 'sheet', 'file']);

export type MappingFile = AnswersFile<Mapping>;

export interface AnswersFile<Answers> {
  file: ContentFile;
  folder: string;
  answers: Partial<Answers>;
  problems: Problem[];
  /** Where a ? stands. */
  questions: OpenQuestion[];
}

interface OpenQuestion {
  path: (string | number)[];
  line: number;
  column: number;
}
