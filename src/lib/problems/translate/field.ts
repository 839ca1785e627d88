import type { z } from 'zod';
import type { Path } from '../../fields/shape.ts';
import type { ContentFile } from '../../reading/read.ts';

/** One field of a file: where it is, what is written there, and what may be. */
export interface FieldInFile {
  file: ContentFile;
  path: Path;
  /** What is written there; undefined when the field is missing. */
  value: unknown;
  /** What may be written there. */
  field: z.core.$ZodType;
}

/** The name of the field at a path; an entry of a list goes by the name of its list. */
export function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** What a file says at a path. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}
