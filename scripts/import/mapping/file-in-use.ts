import { createHash } from 'node:crypto';
import type { Table } from '../table/find-table.ts';
import { addQuestions } from './add-questions.ts';
import type { Mapping } from './schema.ts';
import { open } from './schema.ts';

/** A sum over all cells of a workbook, by which its contents are known again, however they were saved. */
export function sumOf(tables: readonly Table[]): string {
  const cells = tables.map(({ sheet }) => [
    sheet.name,
    sheet.rows.map(({ cells: row }) => row.map(({ text, colour }) => [text, colour ?? ''])),
  ]);
  // With letters before it, so that no sum looks like a number.
  return `sum-${createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 12)}`;
}

/**
 * The text of a mapping file that names the file which is imported. Another file of a plan that was imported before is a
 * newer version of it, and a source of its own.
 */
export function nameFile(
  text: string,
  { documents = [] }: Partial<Mapping>,
  file: { name: string; sum: string; wasImported: boolean },
): string {
  if (documents.some(({ holds }) => holds === file.sum)) return text;
  const last = documents.at(-1);
  if (last && !file.wasImported) {
    // Nothing was taken from the file as it was, so that it may still be put right.
    return text.replace(`holds: ${last.holds}`, `holds: ${file.sum}`);
  }
  return addQuestions(text, [
    {
      section: 'documents',
      entry: {
        file: file.name,
        holds: file.sum,
        id: open,
        title: open,
        publisher: open,
        published: open,
      },
      about:
        documents.length > 0
          ? 'The newer version. Its date is the day of whatever it changes.'
          : 'The title and the date as printed on it, and the body that published it.',
    },
  ]);
}
