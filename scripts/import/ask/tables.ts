import { open } from '../mapping/schema.ts';
import type { Asked, Question } from '../plan/asked.ts';

/** Asks of each sheet what its rows stand under, and what rows are that the table leaves open. */
export function* askTables({ tables, answers }: Asked): Generator<Question> {
  for (const { sheet, header, rows } of tables) {
    if (answers.tables?.some((one) => one.sheet === sheet.name)) continue;
    const above = rows
      .filter(({ kind, says }) => (kind === 'above' || kind === 'no-table') && says !== '')
      .map(({ number, says }) => `row ${number} says “${says.replace(/\s+/g, ' ').slice(0, 70)}”`);
    const unclear = rows.filter(({ kind }) => kind === 'alone' || kind === 'total');
    const hidden = rows.filter(({ isHidden, kind }) => isHidden && kind !== 'empty');
    const notes = [
      ...(sheet.isHidden ? ['This sheet is hidden.'] : []),
      ...(hidden.length > 0
        ? [
            `Hidden rows: ${hidden.map(({ number }) => number).join(', ')}. They are read as all others.`,
          ]
        : []),
      ...(sheet.hiddenColumns.length > 0
        ? [`Hidden columns: ${sheet.hiddenColumns.join(', ')}. They are read as all others.`]
        : []),
      ...sheet.notes,
    ];
    const shown = above.slice(0, 3).join('; ');
    yield {
      section: 'tables',
      entry: {
        sheet: sheet.name,
        use: header ? (sheet.isHidden ? open : 'yes') : 'no',
        ...(header ? { header: header.numbers, heading: open } : {}),
        ...(unclear.length > 0
          ? {
              rows: unclear.map(({ number, says, kind }) => ({
                row: number,
                says,
                is: kind === 'total' ? 'leave-out' : open,
              })),
            }
          : {}),
      },
      about: [
        header
          ? `Under which heading do all rows of this sheet stand? Write it, or none.${shown ? ` Above the table ${shown}.` : ''}`
          : `No table was found here.${shown ? ` ${shown[0]?.toUpperCase()}${shown.slice(1)}.` : ''}`,
        ...notes,
      ].join('\n'),
    };
  }
}
