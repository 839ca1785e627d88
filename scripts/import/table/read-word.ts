import { Mistake } from '../../terminal/mistake.ts';
import { refusals } from './file-kind.ts';
import { tableLimits } from './limits.ts';
import type { Sheet, Workbook } from './sheet.ts';
import { textOf } from './unpack.ts';
import { childNamed, partsNamed, settingOf, within } from './word-elements.ts';
import { headingStyles } from './word-headings.ts';
import { wordTable } from './word-table.ts';
import { wordsOf } from './word-text.ts';
import { type XmlElement, xmlTree } from './xml-tree.ts';

/**
 * The tables of a Word document as a workbook: each is a sheet, called by the heading above it. What of the document is
 * not read is told. What cannot be read at all is a Mistake that says what to do.
 */
export function readWord(name: string, parts: Record<string, Uint8Array>): Workbook {
  const xml = textOf(parts['word/document.xml']);
  // Counted before the document is taken apart, which takes far more room.
  if ((xml.match(/<(?:\w+:)?tr[\s>]/g)?.length ?? 0) > tableLimits.rows) {
    throw new Mistake(refusals.tooManyRows(name));
  }
  const body = orDamaged(name, () => childNamed(xmlTree(xml), 'body'));
  if (!body) throw new Mistake(refusals.damaged(name));
  const isHeading = headingStyles(textOf(parts['word/styles.xml']));
  const sheets: Sheet[] = [];
  const taken = new Map<string, number>();
  let heading = '';
  let outside = 0;
  for (const block of within(body, ['p', 'tbl'])) {
    if (block.name === 'p') {
      const words = wordsOf(block).text;
      if (isHeading(styleOf(block)) && words !== '') heading = words;
      else if (words !== '') outside += 1;
      continue;
    }
    const times = (taken.get(heading) ?? 0) + 1;
    taken.set(heading, times);
    sheets.push(wordTable(name, block, nameOf(heading, times)));
    if (sheets.length > tableLimits.sheets) throw new Mistake(refusals.tooLarge(name));
  }
  if (sheets.length === 0) throw new Mistake(refusals.noTable(name));
  return { sheets, notes: notesOn(body, outside) };
}

/** A heading can have several tables below it, and the first tables of a document none above. */
function nameOf(heading: string, times: number): string {
  const longest = 80;
  const short = heading.length > longest ? `${heading.slice(0, longest - 1)}…` : heading;
  if (short === '') return `Table ${times}`;
  return times === 1 ? short : `${short} (${times})`;
}

function notesOn(body: XmlElement, outside: number): string[] {
  // A box stands twice in a document: as newer and as older programs draw it.
  const boxes = (['txbx', 'textbox'] as const).map(
    (kind) => partsNamed(body, kind).filter((box) => partsNamed(box, 't').length > 0).length,
  );
  const number = Math.max(...boxes);
  return [
    ...(outside > 0
      ? ['Only tables are read from a Word document. Paragraphs outside of them are not.']
      : []),
    ...(number > 0
      ? [
          `Text boxes are not read, and this document has ${number === 1 ? 'one' : number} with words. Put what belongs to the plan into the table.`,
        ]
      : []),
  ];
}

function styleOf(paragraph: XmlElement): string {
  return settingOf(childNamed(childNamed(paragraph, 'pPr'), 'pStyle'));
}

function orDamaged<Given>(name: string, work: () => Given): Given {
  try {
    return work();
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(refusals.damaged(name));
  }
}
