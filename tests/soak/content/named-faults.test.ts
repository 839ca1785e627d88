import { expect, it } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { type Random, randomFrom } from '../random.ts';
import { record, runs, seed } from '../runs.ts';
import { faults } from './faults.ts';
import { expectTold } from './told.ts';
import { layContent, realContents, type TrialContent } from './trial-content.ts';

it('finds every named fault on its line, and as many problems as there are faults', async () => {
  const wanted = runs({ small: 220, full: 20_000 });
  const random = randomFrom(seed);
  const contents = realContents.map(layContent);
  const tried = new Set<number>();
  let made = 0;
  let turn = 0;
  let ways = 0;
  let rounds = 0;
  for (; made < wanted; rounds += 1) {
    const content = contents[rounds % 8 === 7 ? 1 : 0] as TrialContent;
    const most = 1 + random.below(content.files.size);
    const expected: string[] = [];
    const offered = new Map<string, string>();
    for (const path of random.shuffled([...content.files.keys()]).slice(0, most)) {
      if (made >= wanted) break;
      // What has not been tried goes first, so that a short run tries every kind; then each in turn.
      turn += 1;
      const order = [...faults.keys()].filter((which) => !tried.has(which));
      const text = content.text(path);
      const fitting = firstThatFits([...order, turn % faults.length], text, random);
      if (!fitting) continue;
      const { which, fault } = fitting;
      tried.add(which);
      content.write(path, fault.text);
      const [first = '', ...others] = [fault.line, ...(fault.also ?? [])].map(
        (line) => `content/${path}:${line} ${fault.code}`,
      );
      expected.push(first, ...others);
      if (fault.offers) offered.set(first, fault.offers);
      made += 1 + others.length;
    }
    const { problems } = await checkContent(content);
    const found = problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
    expect(found).toEqual(expected.sort(byPathAndLine));
    for (const one of problems) {
      expectTold(one, Array(one.line).fill('x'.repeat(20_000)));
      const { file, line, code, fix, suggestion = '' } = one;
      const offer = offered.get(`${file}:${line} ${code}`);
      if (offer) expect(`${fix} ${suggestion}`, `${file}:${line}`).toContain(offer);
      ways += offer ? 1 : 0;
    }
    for (const path of content.files.keys()) content.restore(path);
  }
  expect(tried.size).toBe(faults.length);
  record('Named faults are found on their lines', {
    'kinds of fault': faults.length,
    'faults made, and found on the right line': made,
    'of them told with the right way out, too': ways,
    'checks, each with exactly as many problems as faulty files': rounds,
  });
});

function firstThatFits(order: number[], text: string, random: Random) {
  for (const which of order) {
    const fault = faults[which]?.(text, random);
    if (fault) return { which, fault };
  }
  return undefined;
}

function byPathAndLine(one: string, other: string): number {
  const [[a = '', at], [b = '', to]] = [one, other].map(
    (place) => [place.replace(/:\d+ [a-z-]+$/, ''), Number(/:(\d+) /.exec(place)?.[1])] as const,
  ) as [[string, number], [string, number]];
  return a < b ? -1 : a > b ? 1 : at - to;
}
