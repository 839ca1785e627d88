import type { ProblemCode } from '../fields/rule.ts';
import type { FaultCode } from '../reading/fault.ts';
import { adviceCodes } from './codes/advice.ts';
import { bodyCodes } from './codes/body.ts';
import { fieldCodes } from './codes/fields.ts';
import { fileCodes } from './codes/files.ts';
import { historyCodes } from './codes/history.ts';
import { publishedCodes } from './codes/published.ts';
import { referenceCodes } from './codes/references.ts';
import { safetyCodes } from './codes/safety.ts';
import { valueCodes } from './codes/values.ts';

/**
 * Every code that the check may give, with what it means. Codes are permanent, because people search
 * for them: a code may be added, never renamed. docs/problems.md is made from this list.
 */
export const codes = {
  ...fileCodes,
  ...fieldCodes,
  ...valueCodes,
  ...referenceCodes,
  ...historyCodes,
  ...publishedCodes,
  ...bodyCodes,
  ...safetyCodes,
  ...adviceCodes,
} satisfies Record<ProblemCode | FaultCode, Explanation>;

/** The same by the headings of that page. */
export const codeGroups: Record<string, Record<string, Explanation>> = {
  Files: fileCodes,
  Fields: fieldCodes,
  Values: valueCodes,
  'What entries say of each other': referenceCodes,
  'Words of a page': bodyCodes,
  'Dated entries': historyCodes,
  'What was published': publishedCodes,
  Safety: safetyCodes,
  Advice: adviceCodes,
};

export type Code = keyof typeof codes;

/** What a code means, for the page that explains it. */
export interface Explanation {
  /** What happened, in one sentence. */
  what: string;
  /** Why it matters. */
  why: string;
  /** What to do. */
  todo: string;
  /** Some lines that have the problem, and the same lines put right. */
  wrong: string;
  right: string;
}
