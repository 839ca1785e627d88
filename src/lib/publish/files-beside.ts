import type { Register } from '../register/types.ts';
import { calendarFiles } from './calendar/calendar-files.ts';
import { citationFiles } from './citation-files.ts';
import { feedFiles } from './feeds/feed-files.ts';

/** Every file that stands beside a page, for following and citing it: its text by its path. */
export function filesBeside(register: Register, base: string): Map<string, () => string> {
  return new Map([
    ...feedFiles(register, base),
    ...calendarFiles(register, base),
    ...citationFiles(register, base),
  ]);
}
