import { inFigures } from '../fields/sentence.ts';
import type { IndicatorEntry } from '../indicator/schema.ts';
import type { ObservationEntry } from './schema.ts';

/**
 * A value as it stands in a table of figures. A long wording gives way to the number, which keeps its
 * per cent sign, and is told in full beside it; every other unit stands in the name of the row.
 */
export function figureOf(
  { value, printed }: Pick<ObservationEntry, 'value' | 'printed'>,
  { kind }: Pick<IndicatorEntry, 'kind'>,
): FigureAsPrinted {
  if (value === undefined || printed.length <= longest) {
    return { figure: printed, inFull: undefined };
  }
  return {
    figure: `${inFigures(value)}${kind === 'share' ? '%' : ''}`,
    inFull: printed,
  };
}

/** A figure, and the whole wording where the figure is only a part of it. */
interface FigureAsPrinted {
  figure: string;
  inFull: string | undefined;
}

const longest = 9;
