import type { Path } from '../fields/shape.ts';
import type { ContentFile } from '../reading/read.ts';
import type { Position } from '../reading/text/position.ts';
import type { Code } from './codes.ts';
import type { Content } from './content.ts';

/** Something that an author must fix, or may better, as every report tells it. */
export interface Problem {
  /** Counted from the project, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** The field as its path: “updates[0].status”; empty when it is about the file or its body. */
  field: string;
  code: Code;
  /** What is wrong. Quotes the value as it is typed in the file. */
  says: string;
  /** What to do, with an example that would pass. */
  fix: string;
  /** “Did you mean “w14”?”, when one right value is near. */
  suggestion?: string;
  /** The file that is missing, where the problem is that it is. */
  missing?: string;
}

/** A problem as a rule finds it: in a file, at a field or at a place; the check works out the line. */
export interface Finding {
  file: Pick<ContentFile, 'path' | 'yaml' | 'text'>;
  code: Code;
  what: string;
  fix: string;
  /** The one right value that is near, if there is one. */
  meant?: string | undefined;
  /** The file that is missing, below the content, where the problem is that it is. */
  missing?: string | undefined;
  /** The field. Without it and without `at`, the problem is about the whole file. */
  path?: Path;
  /** Point at the name of the field instead of at its value. */
  atName?: boolean;
  /** A place in the file, for what is not a field or only a part of its text. */
  at?: Position;
}

/** What a finding says, without where. */
export type FindingWords = Pick<Finding, 'code' | 'what' | 'fix' | 'meant'>;

/** Looks for one kind of problem in the whole content. */
export type Rule = (content: Content) => Iterable<Finding>;
