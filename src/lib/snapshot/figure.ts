import { inDecimalFigures, inFigures } from '../fields/sentence.ts';
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

/** With how many decimals a source prints a value: “275.0” with one. */
export function decimalsOf({
  value,
  printed,
}: Pick<ObservationEntry, 'value' | 'printed'>): number {
  const figures = printed.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const figure = figures.find(
    (one) => Number(one.replaceAll(',', '')) === Math.abs(value ?? Number.NaN),
  );
  return (figure ?? String(value ?? '')).split('.')[1]?.length ?? 0;
}

/** A number with so many decimals, or with more where it has more: nothing is rounded away. */
export function inDecimals(number: number, decimals: number): string {
  const own = String(number).split('.')[1]?.length ?? 0;
  return inDecimalFigures(number, Math.max(own, decimals));
}

/** A figure, and the whole wording where the figure is only a part of it. */
interface FigureAsPrinted {
  figure: string;
  inFull: string | undefined;
}

const longest = 9;
