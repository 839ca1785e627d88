import { datedPages } from '../addresses/dated-pages.ts';
import type { PublicPage } from '../addresses/line.ts';
import type { Register } from '../register/types.ts';
import { changesOf } from './changes/changes.ts';
import { byYear, happenings } from './changes/periods.ts';

/** The pages that what happened makes, as at the day of the register. */
export function datedPagesOf(register: Register): PublicPage[] {
  const years = byYear(happenings(changesOf(register))).map(({ of }) => of);
  return datedPages(register, years);
}
