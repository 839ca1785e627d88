import { z } from 'zod';
import { collections } from '../../reading/collections.ts';
import type { ContentFile } from '../../reading/read.ts';
import { readEntry } from '../../reading/read-entry.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../problem.ts';
import { translateIssue } from './issue.ts';

/** What is wrong inside one file by the fields that may be written, in words for its author. */
export function translate({ file, place }: Content['drafts'][number]): Finding[] {
  const { schema } = collections[place.collection];
  return complaintsIn(readEntry(place.collection, file.yaml?.data), file, schema);
}

/** The same for a file that is no entry of a collection. */
export function complaintsOf(file: ContentFile, schema: z.ZodType): Finding[] {
  return complaintsIn(z.safeParse(schema, file.yaml?.data), file, schema);
}

function complaintsIn(
  result: z.ZodSafeParseResult<unknown>,
  file: ContentFile,
  schema: z.ZodType,
): Finding[] {
  if (result.success) return [];
  const data = file.yaml?.data;
  const issues = result.error.issues.flatMap(ofFormMeant);
  // A list's length is measured even when a text stands in its place; the kind alone is worth telling.
  const wrongKinds = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  return issues
    .filter(({ code, path }) => code === 'invalid_type' || !wrongKinds.has(path.join('.')))
    .flatMap((issue) => translateIssue(issue, { file, data, schema }));
}

/** Where a field takes one of several forms, the complaints of the one that was meant: text, or a group. */
function ofFormMeant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const isForm = (issues: z.core.$ZodIssue[]) =>
    !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const meant = issue.errors.find(isForm) ?? issue.errors[0] ?? [];
  return meant.flatMap((one) => ofFormMeant({ ...one, path: [...issue.path, ...one.path] }));
}
