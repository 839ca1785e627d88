import { listed } from '../../../src/lib/fields/sentence.ts';
import { counted } from '../../../src/lib/problems/listed.ts';
import type { Composed } from '../content/compose.ts';
import type { Place } from '../place.ts';
import type { Asked } from '../plan/asked.ts';
import type { CellFault, CellNote } from '../plan/cell-fault.ts';
import type { Identified } from '../plan/give-ids.ts';
import type { Workbook } from '../table/sheet.ts';
import { tellNotes } from './cells.ts';
import { tellColumns, tellRows } from './rows.ts';

/** What an import has written, where every row went, and what a person should look at. */
export function tellDone({
  place,
  composed,
  identified,
  notes,
  advice,
  book,
  asked,
}: Done): string {
  const { files, tales } = composed;
  const isNew = asked.answers.documents?.length === 1;
  const columns = tellColumns(asked);
  const about = advice.map(({ sheet, at, says }) => ({ sheet, at, says }));
  return [
    files.size === 0
      ? `Nothing in ${place.name} is new. No file of the content has been changed.`
      : `Wrote ${listed(countedFiles([...files.keys()]), 'and')} into ${place.shownContent}.`,
    ...part('Rows', tellRows(asked)),
    ...part('Columns that readers do not see', columns),
    ...part('New in this version', isNew ? [] : tales.added.map(indented)),
    ...part('Changed, with a dated entry', tales.changed.map(indented)),
    ...part(
      'Not in this version any more',
      identified.gone.map(({ id, says }) => indented(`${id}: ${says}`)),
    ),
    ...(identified.gone.length > 0
      ? [
          '  They stay as they are. If the board withdrew one, say so in its file: withdrawn: { on, reason }.',
        ]
      : []),
    ...part('Look at these', tellNotes([...notes, ...about]).slice(0, -1)),
    ...[
      ...book.notes,
      ...book.sheets.flatMap((sheet) => sheet.notes.map((note) => `${sheet.name}: ${note}`)),
    ],
    ...(files.size > 0 ? next : []),
  ].join('\n');
}

export function part(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function indented(line: string): string {
  return `  ${line}`;
}

/** What to do once files were written. */
export const next = [
  '',
  'Next:',
  '  npm run check     finds what is left to say',
  '  npm run changes   says what this changes for readers',
];

/** “7 commitments and 2 reports”. */
export function countedFiles(paths: string[]): string[] {
  const folders = Map.groupBy(paths, (path) => path.split('/')[0] ?? '');
  return [...folders].map(([folder, those]) => {
    const [one, many] = nouns[folder] ?? ['file', 'files'];
    return counted(those.length, one, many);
  });
}

const nouns: Record<string, readonly [string, string]> = {
  sources: ['source', 'sources'],
  organisations: ['body', 'bodies'],
  strategies: ['strategy', 'strategies'],
  commitments: ['commitment', 'commitments'],
  progress: ['report', 'reports'],
};

interface Done {
  place: Place;
  composed: Composed;
  identified: Identified;
  notes: CellNote[];
  advice: CellFault[];
  book: Workbook;
  asked: Asked;
}
