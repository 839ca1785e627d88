import { inFigures, noBreakSpace } from '../fields/sentence.ts';

/** A number with its noun, as a catalogue has it for one and for several: “1 report”, “3 reports”. */
export function counted(number: number, one: WithNumber, many: WithNumber): string {
  const sentence = number === 1 ? one : many;
  return sentence.replace('{count} ', `${inFigures(number)}${noBreakSpace}`);
}

/** A sentence with a number before its noun. */
type WithNumber = `${string}{count} ${string}`;
