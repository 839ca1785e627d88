import { english } from '../../lib/language/english.ts';
import { partName } from '../../lib/progress/part-name.ts';
import { mainTotal } from '../../lib/progress/totals-answer.ts';
import { wordScales } from '../../lib/progress/word-answer.ts';
import type { Report } from '../../lib/register/types.ts';
import { type BarLook, lookOfState } from './looks.ts';
import { stateOf } from './word-state.ts';

/**
 * The first sentence of a report as a bar: its total, if it prints one, else its words. Undefined when there is
 * nothing to draw, or not every part has a number.
 */
export function reportBar(report: Bared): ReportBar | undefined {
  const main = mainTotal(report.totals);
  const parts = main ? partsOfTotal(main, report) : partsOfWords(report);
  if (!parts || parts.length === 0) return undefined;
  const drawn = [...Map.groupBy(toldApart(parts), ({ look }) => look)].map(([look, same]) => ({
    look,
    count: sumOf(same),
    keys: same.map(({ count, name }) => ({ count, name })),
  }));
  return { parts: drawn, all: Math.max(sumOf(parts), main?.of ?? 0) };
}

export interface ReportBar {
  /** What looks the same is drawn as one, and has a key for each word. */
  parts: { look: BarLook; count: number; keys: { count: number; name: string }[] }[];
  /** What the whole bar stands for. */
  all: number;
}

type Bared = Pick<Report, 'totals' | 'updates' | 'statusWords'>;

interface Part {
  look: BarLook;
  count: number;
  name: string;
}

function partsOfTotal({ parts }: Report['totals'][number], report: Bared): Part[] | undefined {
  const found = parts.flatMap((part): Part[] => {
    const look = lookOfWords(part.words, report);
    return look && part.count !== undefined
      ? [{ look, count: part.count, name: partName(part) }]
      : [];
  });
  return found.length === parts.length ? found.filter(({ count }) => count > 0) : undefined;
}

/** What is printed as one number for what is done and what is not is drawn as not done. */
function lookOfWords(words: string[], report: Bared): BarLook | undefined {
  const found = words.map((word) => lookOfState(stateOf(word, report)));
  return found.includes(undefined)
    ? undefined
    : (found.find((look) => look !== 'done') ?? found[0]);
}

function partsOfWords({ updates }: Bared): Part[] | undefined {
  const [main, second] = wordScales(updates);
  if (!main) return undefined;
  const found = main.parts.flatMap(({ state, word, count }): Part[] => {
    const look = lookOfState(state);
    return look ? [{ look, count, name: `“${word}”` }] : [];
  });
  if (found.length < main.parts.length) return undefined;
  const name = second ? english.report.noWordForWork : english.report.withNoWord;
  return main.without > 0 ? [...found, { look: 'no-word', count: main.without, name }] : found;
}

/** What is done and what is on course are drawn alike, so beside each other one takes the look of work under way. */
function toldApart(parts: Part[]): Part[] {
  const hasDone = parts.some(({ look }) => look === 'done');
  return parts.map((part) =>
    hasDone && part.look === 'on-track' ? { ...part, look: 'under-way' as const } : part,
  );
}

function sumOf(parts: { count: number }[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
