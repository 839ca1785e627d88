import type { CellObject, WorkSheet } from '@e965/xlsx';
import { columnLetters } from './sheet.ts';

/** What of a sheet is there and is not read, in sentences. `xml` is the sheet as its file holds it. */
export function notesOn(sheet: WorkSheet, xml: string): string[] {
  const cells = ((sheet['!data'] ?? []) as (CellObject | undefined)[][]).flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => (cell ? [{ cell, at: `${columnLetters(c)}${r + 1}` }] : [])),
  );
  const commented = cells.filter(({ cell }) => cell.c && cell.c.length > 0).map(({ at }) => at);
  const struck = cells
    .filter(
      ({ cell }) => typeof cell.r === 'string' && /<strike(?!\s+val="(?:0|false)")/.test(cell.r),
    )
    .map(({ at }) => at);
  const places = (all: string[]) =>
    all.slice(0, 10).join(', ') + (all.length > 10 ? ' and more' : '');
  return [
    ...(commented.length > 0 ? [`Comments beside cells are not read: ${places(commented)}.`] : []),
    ...(struck.length > 0
      ? [`Words are struck through, and are read as if they were not: ${places(struck)}.`]
      : []),
    ...(xml.includes('<conditionalFormatting')
      ? [
          'Colours that come from rules (conditional formatting) are not read, only colours of cells.',
        ]
      : []),
  ];
}
