import type { z } from 'zod';

/**
 * Adds an author's rule to a schema: a stable problem code, and two sentences for the author.
 *
 * `says` gets the value and answers with what is wrong (quoting the value) and the way out, with an
 * example that would pass. It answers `undefined` when the value is right.
 */
export function rule<Value>(
  code: ProblemCode,
  says: (value: Value) => Complaint | undefined,
): (value: Value, context: z.core.$RefinementCtx<Value>) => void {
  return (value, context) => {
    const complaint = says(value);
    if (!complaint) return;
    context.addIssue({
      code: 'custom',
      input: value,
      message: `${complaint.what} ${complaint.fix}`,
      params: { problem: code, ...complaint },
      ...(complaint.path ? { path: complaint.path } : {}),
    });
  };
}

/** What a rule said of a value, as an issue of the schema keeps it; undefined when no rule spoke. */
export function saidByRule(
  issue: z.core.$ZodIssue | undefined,
): { code: ProblemCode; what: string; fix: string } | undefined {
  if (issue?.code !== 'custom') return undefined;
  const { problem, what, fix } = issue.params as Complaint & { problem: ProblemCode };
  return { code: problem, what, fix };
}

/** The codes that a rule inside a schema may give. They are permanent: people search for them. */
export type ProblemCode =
  | 'address-with-path'
  | 'bad-id'
  | 'british-date'
  | 'duplicate-id'
  | 'empty-part'
  | 'empty-report'
  | 'empty-text'
  | 'impossible-date'
  | 'low-contrast-brand'
  | 'interval-runs-backwards'
  | 'missing-field'
  | 'no-update-and-more'
  | 'not-a-colour'
  | 'not-a-date'
  | 'not-a-language'
  | 'not-a-link'
  | 'not-an-academic-year'
  | 'not-one-of'
  | 'one-way-on'
  | 'ongoing-and-more'
  | 'out-of-range'
  | 'period-runs-backwards'
  | 'plural-as-one'
  | 'several-lines'
  | 'suppressed-with-a-value'
  | 'text-too-long'
  | 'two-words-on-one-axis'
  | 'vague-date'
  | 'value-outside-interval'
  | 'word-without-label'
  | 'word-without-meaning';

/** What is wrong, and what to do. `path` leads to the field when the rule looks at several. */
export interface Complaint {
  what: string;
  fix: string;
  path?: (string | number)[];
}
