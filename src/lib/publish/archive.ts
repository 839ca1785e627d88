import { type ZippableFile, zipSync } from 'fflate';
import type { Day } from '../fields/calendar.ts';
import { bytesOf } from '../register/make-file.ts';

/**
 * Files as one zip, in the order given; what `stored` names is not compressed. Each carries the as-at day as its date, at noon, so that the same content gives
 * the same bytes on every machine and in every time zone.
 *
 * @param stored which of them lie in it as they are, for programs that look for them without unpacking.
 */
export function archive(
  files: ReadonlyMap<string, string | Uint8Array>,
  asAt: Day,
  stored: readonly string[] = [],
): Uint8Array {
  const [year = 1980, month = 1, day = 1] = asAt.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const entries = [...files].map(([name, content]): [string, ZippableFile] => {
    const bytes = bytesOf(content);
    return [name, stored.includes(name) ? [bytes, { level: 0 }] : bytes];
  });
  return zipSync(Object.fromEntries(entries), { mtime, level: 9 });
}
