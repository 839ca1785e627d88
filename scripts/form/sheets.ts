/** A sheet of a form, as both kinds of workbook are written from it. */
export interface FormSheet {
  name: string;
  columns: { width: number; isHidden?: boolean }[];
  rows: FormCell[][];
  /** How many rows from the top stay in view and come again on each sheet of paper; none when it is 0. */
  headRows: number;
  /** How many columns stay in view. */
  headColumns: number;
  /** Cells in which one of some words is chosen. */
  choices: Choice[];
}

export interface FormCell {
  text: string;
  look: Look;
}

/** How a cell looks; into an open one alone can people write. */
export type Look = 'title' | 'words' | 'name' | 'heading' | 'printed' | 'open' | 'mark';

export interface Choice {
  /** Counted from 0; of rows, the first and the last. */
  column: number;
  from: number;
  to: number;
  words: string[];
  /** Where the words stand one below the other, so that no sign in them matters: sheet, column and first row. */
  listedIn?: { sheet: string; column: number; row: number };
}

/** What each look means to the eye. Colours differ in lightness, so that they print in grey. */
export const looks = {
  title: { size: 15, isBold: true },
  words: { size: 10, wraps: true },
  name: { size: 10, isBold: true, wraps: true },
  heading: {
    size: 10,
    isBold: true,
    ink: '#ffffff',
    ground: '#1d3a4a',
    hasLines: true,
    wraps: true,
  },
  printed: { size: 9, ground: '#e6e6e6', hasLines: true, wraps: true },
  mark: { size: 9, ground: '#e6e6e6' },
  open: { size: 10, ground: '#ffffff', hasLines: true, wraps: true },
} as const satisfies Record<Look, LookOf>;

export interface LookOf {
  /** In points. */
  size: number;
  isBold?: boolean;
  ink?: string;
  ground?: string;
  hasLines?: boolean;
  /** Whether long words go on in a second line. */
  wraps?: boolean;
}

/** The colour of the lines around cells. */
export const lineColour = '#767676';

/**
 * How high a row is, in points: as its words need it, and with room to write. Programs that open a workbook do not all
 * work it out, and it grows with what is written.
 */
export function heightOf(row: readonly FormCell[], columns: FormSheet['columns']): number {
  const needed = row.map(({ text, look }, at) => {
    const { size, wraps }: LookOf = looks[look];
    const width = ((columns[at]?.width ?? 10) * 10) / size;
    const lines = text.split('\n').map((line) => (wraps ? linesOf(line, width) : 1));
    return lines.reduce((sum, one) => sum + one, 0) * size * 1.25 + 4;
  });
  const least = row.some(({ look }) => look === 'open') ? 48 : 15;
  return Math.round(Math.min(400, Math.max(least, ...needed)));
}

/** In how many lines of a width words fit, where no word is broken; a little is left, as letters differ. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    if (filled > 0 && filled + 1 + word.length > width) {
      lines += 1;
      filled = 0;
    }
    lines += Math.max(0, Math.ceil(word.length / width) - 1);
    filled += (filled > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
