import { styleText } from 'node:util';
import { inFigures } from '../../fields/sentence.ts';
import type { CheckResult } from '../check/check.ts';
import type { Problem } from '../problem.ts';
import { summary } from './summary.ts';
import { wrap } from './wrap.ts';

/**
 * What a person sees: advice first, so that the problems stand next to the prompt.
 *
 * @param shown what is shown of the advice.
 */
export function forTerminal(
  result: CheckResult,
  shown: readonly Problem[],
  { colour, width }: Look,
): string {
  const look = { colour, width: Math.min(Math.max(width, 60), 110) };
  const advice = result.advice.length === 0 ? [] : ['Advice, which stops nothing', ''];
  return [
    ...advice,
    ...byFile(shown, look, result.advice),
    ...(advice.length > 0 && result.problems.length > 0 ? ['Problems', ''] : []),
    ...byFile(result.problems, look),
    paint(
      look,
      result.problems.length > 0 ? ['bold', 'red'] : ['green'],
      summary(result, shown.length),
    ),
  ].join('\n');
}

/** The problems under the names of their files; `all` are more than these, of which each file is told the count. */
function byFile(problems: readonly Problem[], look: Look, all = problems): string[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, found]) => {
    const columns = {
      place: Math.max(...found.map(({ line, column }) => `${line}:${column}`.length)) + margin,
      field: Math.min(longestField, Math.max(...found.map(({ field }) => field.length))),
    };
    const more = all.filter((one) => one.file === file).length - found.length;
    return [
      paint(look, ['bold'], file),
      ...found.flatMap((one) => tell(one, columns, look)),
      ...(more > 0 ? [`${' '.repeat(margin)}… and ${inFigures(more)} more in this file.`] : []),
      '',
    ];
  });
}

/** One problem: place, field and two sentences; the code stands at the end, where it is looked up. */
function tell(problem: Problem, columns: Columns, look: Look): string[] {
  const { says, suggestion, fix, field, code } = problem;
  const isNarrow = look.width < 90;
  const gap = columns.field > 0 ? columns.field + 2 : 0;
  const indent = isNarrow ? margin + 2 : columns.place + 2 + gap;
  const room = look.width - indent;
  const words = [...wrap(says, room), ...wrap([suggestion, fix].filter(Boolean).join(' '), room)];
  const place = paint(look, ['dim'], `${problem.line}:${problem.column}`.padStart(columns.place));
  const head = `${place}  ${paint(look, ['cyan'], field.padEnd(columns.field))}`.trimEnd();
  const isCrowded = isNarrow || field.length > columns.field;
  const pad = ' '.repeat(indent);
  const lines = words.map((line) => pad + line);
  if ((lines.at(-1) ?? '').length + 2 + code.length > look.width) lines.push(pad);
  const last = (lines.pop() ?? '').padEnd(look.width - code.length);
  lines.push(last + paint(look, ['dim'], code));
  if (isCrowded) return [head, ...lines];
  const [first = '', ...rest] = lines;
  const named = `${paint(look, ['cyan'], field)}${' '.repeat(gap - field.length)}`;
  return [`${place}  ${gap > 0 ? named : ''}${first.slice(indent)}`, ...rest];
}

function paint({ colour }: Look, format: Parameters<typeof styleText>[0], text: string): string {
  return colour ? styleText(format, text, { validateStream: false }) : text;
}

const margin = 4;
const longestField = 28;

interface Look {
  colour: boolean;
  width: number;
}

interface Columns {
  place: number;
  field: number;
}
