import { inFigures } from '../fields/sentence.ts';
import { english } from '../language/english.ts';

/** A change with its sign, or that it cannot be told. */
export function signed(number: number | undefined, digits = 0): string {
  if (number === undefined) return english.steps.cannotBeTold;
  const size = Math.abs(number);
  const figures = digits === 0 ? inFigures(size) : size.toFixed(digits);
  return `${number > 0 ? '+' : number < 0 ? '−' : ''}${figures}`;
}

/** A change as its source prints it, with a minus sign that reads as one. */
export function asPrinted(points: string): string {
  return points.replace(/^-/, '−');
}
