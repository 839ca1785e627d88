import { z } from 'zod';
import { saidByRule } from '../../fields/rule.ts';
import { fieldAt, type Path } from '../../fields/shape.ts';
import type { ContentFile } from '../../reading/read.ts';
import type { Finding, FindingWords } from '../problem.ts';
import { isStarterId } from '../starter.ts';
import { notOneOf } from './choice.ts';
import { type FieldInFile, valueAt } from './field.ts';
import { wrongKind } from './kind.ts';
import { missingField, nothingWritten } from './missing.ts';
import { notFilledIn } from './not-filled-in.ts';
import { wrongSize } from './size.ts';
import { unknownFields } from './unknown.ts';

/** One complaint of the schemas as findings for the author, each with its place. */
export function translateIssue(issue: z.core.$ZodIssue, source: FileAndSchema): Finding[] {
  const path: Path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = valueAt(source.data, path);
  const field = fieldAt(source.schema, path, source.data) ?? z.unknown();
  const at: FieldInFile = { file: source.file, path, value, field };
  if (isStarterId(value)) return [{ file: source.file, path, ...notFilledIn(at) }];
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, at);
  return [{ file: source.file, path, ...(saidByRule(issue) ?? wordsFor(issue, at)) }];
}

function wordsFor(issue: z.core.$ZodIssue, at: FieldInFile): FindingWords {
  if (at.value === undefined) return missingField(at);
  if (at.value === null) return nothingWritten(at);
  switch (issue.code) {
    case 'invalid_value':
      return notOneOf(issue.values.map(String), at);
    case 'invalid_union':
      return notOneOf('options' in issue ? (issue.options ?? []).map(String) : [], at);
    case 'too_small':
      return wrongSize({ least: Number(issue.minimum) }, at);
    case 'too_big':
      return wrongSize({ most: Number(issue.maximum) }, at);
    default:
      return wrongKind('expected' in issue ? issue.expected : 'text', at);
  }
}

/** A file, what it says, and what may be written in it. */
interface FileAndSchema {
  file: ContentFile;
  data: unknown;
  schema: z.core.$ZodType;
}
