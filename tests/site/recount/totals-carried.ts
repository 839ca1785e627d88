import { dateWords, writtenAs } from './days.ts';
import type { Here } from './here.ts';
import type { TotalPart } from './records.ts';
import { inPerCent, type PrintedTotal, partNameOf } from './totals.ts';
import { before } from './totals-here.ts';

/** Whether a total is what a sentence says, part by part. */
export function carries(total: PrintedTotal, sentence: string, here: Here): boolean {
  const [, under] = /^Under “(.+)”, (?=\d)/.exec(sentence) ?? [];
  const [end = '.', by, which, same, then = ''] = sinceThen.exec(sentence) ?? [];
  const pieces = sentence
    .slice(0, -end.length)
    .replace(/^Under “.+”, (?=\d)/, '')
    .split(/, (?=\d)| and (?=\d)/);
  if (under ? under !== total.heading : total.heading !== null) return false;
  const said = pieces.map((piece) => total.parts.find((part) => says(piece, part, total)));
  if (said.includes(undefined) || new Set(said).size < said.length) return false;
  if (!by && !same) return true;
  const [first] = total.parts;
  const was = before({ total, part: first }, here);
  const change = (first?.count ?? 0) - (was.part?.count ?? 0);
  return (
    change === Number(same ? 0 : which === 'more' ? by : -Number(by)) &&
    was.total?.asAt === writtenAs(then)
  );
}

/** How a sentence ends that says what changed: “, 2 more than in March 2024.”, “, as many as in March 2024.” */
const sinceThen = new RegExp(
  `, (?:(\\d+) (more|fewer) than|(as many as)) in (${dateWords})\\.$`,
  'u',
);

/** Whether a piece of a sentence says a part: “64 of 114 actions were “Achieved””, “1 was “Late””. */
function says(piece: string, part: TotalPart, total: PrintedTotal): boolean {
  const name = partNameOf(part, true);
  const base = total.base ?? 'commitments';
  const figure = part.count === null ? inPerCent(part.share ?? '') : spoken(part.count);
  const of = total.of === null ? undefined : spoken(total.of);
  const subjects = [
    figure,
    ...(of ? [`${figure} of ${of} ${base}`] : [`${figure} ${base}`, `${figure} of ${base}`]),
    ...(part.count === total.of ? [`All ${of} ${base}`] : []),
    ...(part.count === 0 ? [`None of the ${of} ${base}`] : []),
  ];
  return subjects.some((one) => [`${one} was ${name}`, `${one} were ${name}`].includes(piece));
}

function spoken(number: number): string {
  return number.toLocaleString('en-GB');
}
