import type { z } from 'zod';
import { fieldAt, type Path } from '../../fields/shape.ts';
import type { ContentFile } from '../../register/read.ts';
import type { Code } from '../codes.ts';
import { typedAt } from '../locate.ts';
import type { Finding } from '../problem.ts';
import { notOneOf } from './choice.ts';
import { wrongKind } from './kind.ts';
import { missingField, nothingWritten } from './missing.ts';
import { wrongSize } from './size.ts';
import { unknownFields } from './unknown.ts';

/** One complaint of the schemas as findings for the author, each with its place. */
export function translateIssue(issue: z.core.$ZodIssue, source: Source): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const field = { ...source, path, field: fieldAt(source.schema, path) };
  if (issue.code === 'custom') return [fromRule(issue, field)];
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, field);
  const value = valueAt(source.data, path);
  if (value === undefined) return [missingField(field)];
  if (value === null) return [nothingWritten(field)];
  switch (issue.code) {
    case 'invalid_type':
      return [wrongKind(issue.expected, value, field)];
    case 'invalid_value':
      return [notOneOf(issue.values.map(String), field)];
    case 'too_small':
      return [wrongSize(issue.origin, { least: Number(issue.minimum) }, field)];
    case 'too_big':
      return [wrongSize(issue.origin, { most: Number(issue.maximum) }, field)];
    case 'invalid_union':
      return [notOneOf('options' in issue ? (issue.options ?? []).map(String) : [], field)];
    default:
      return [
        {
          file: source.file,
          path,
          code: 'wrong-kind',
          what: `“${typedAt(source.file, path) ?? ''}” does not fit here.`,
          fix: 'Write it like the example on the page of its folder in docs/authoring.',
        },
      ];
  }
}

/** A rule of a field has already found its words. */
function fromRule(issue: z.core.$ZodIssueCustom, { file, path }: FieldInFile): Finding {
  const { problem, what, fix } = issue.params as { problem: Code; what: string; fix: string };
  return { file, path, code: problem, what, fix };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** A file, what it says, and what may be written in it. */
export interface Source {
  file: ContentFile;
  data: unknown;
  schema: z.core.$ZodType;
}

/** One field of a file; `field` is what may be written there, when the path leads to a field. */
export interface FieldInFile extends Source {
  path: Path;
  field: z.core.$ZodType | undefined;
}
