import { createHash } from 'node:crypto';

/**
 * Whether a slip is one of the sample: the same slips at each run, spread evenly over every rule.
 *
 * @param oneIn How many slips there are for each one that is tried. 1 is all of them.
 */
export function isInSample({ file, line, column, replacement }: Planted, oneIn: number): boolean {
  const path = file.slice(file.lastIndexOf('src/lib/'));
  const hash = createHash('sha256').update(JSON.stringify([path, line, column, replacement]));
  return hash.digest().readUInt32BE() % oneIn === 0;
}

/** Where a slip is, and what stands there instead. Lines and columns begin with 1. */
interface Planted {
  file: string;
  line: number;
  column: number;
  replacement: string;
}
