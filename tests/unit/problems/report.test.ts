import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/lib/problems/check/check.ts';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { report } from '../../../src/lib/problems/report/report.ts';

const file = 'src/content/progress/mse-2022/2023-09.mdx';
const dangling: Problem = {
  file,
  line: 7,
  column: 12,
  field: 'updates[0].commitment',
  code: 'no-such-entry',
  says: 'There is no commitment “w41” in mse-2022.',
  fix: 'Use the name of a file in commitments/mse-2022/.',
  suggestion: 'Did you mean “w14”?',
};
const word: Problem = {
  file,
  line: 19,
  column: 13,
  field: 'updates[0].status',
  code: 'unknown-status-word',
  says: '“On corse”, 100%: is not a status word of this strategy.',
  fix: 'Use one of: On course or Delayed.',
};
const whole: Problem = { ...word, field: '', line: 1, column: 1, code: 'bad-id' };
const result = (problems: Problem[], advice: Problem[] = []): CheckResult => ({
  problems,
  advice,
  files: 64,
});

describe('The report at a terminal', () => {
  it('names the file, then each place, field and two sentences, with the code at the end', () => {
    expect(report(result([dangling, word]), 'terminal', { width: 100 })).toMatchInlineSnapshot(`
      "src/content/progress/mse-2022/2023-09.mdx
           7:12  updates[0].commitment  There is no commitment “w41” in mse-2022.
                                        Did you mean “w14”? Use the name of a file in
                                        commitments/mse-2022/.                               no-such-entry
          19:13  updates[0].status      “On corse”, 100%: is not a status word of this strategy.
                                        Use one of: On course or Delayed.              unknown-status-word

      2 problems in 1 file. Nothing has been published."
    `);
  });

  it('puts the sentences below the place on a narrow terminal', () => {
    expect(report(result([dangling, whole]), 'terminal', { width: 60 })).toMatchInlineSnapshot(`
      "src/content/progress/mse-2022/2023-09.mdx
          7:12  updates[0].commitment
            There is no commitment “w41” in mse-2022.
            Did you mean “w14”? Use the name of a file in
            commitments/mse-2022/.                   no-such-entry
           1:1
            “On corse”, 100%: is not a status word of this
            strategy.
            Use one of: On course or Delayed.               bad-id

      2 problems in 1 file. Nothing has been published."
    `);
  });

  it('never draws a line wider than the terminal', () => {
    for (const width of [60, 72, 80, 89, 90, 100, 110]) {
      const lines = report(result([dangling, word, whole]), 'terminal', { width }).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it('shows advice above the problems, so that the problems stand next to the prompt', () => {
    const text = report(result([dangling], [whole]), 'terminal', { width: 100 });
    expect(text.indexOf('Advice, which stops nothing')).toBeLessThan(text.indexOf('Problems'));
    expect(
      text.endsWith('1 problem in 1 file. Nothing has been published. 1 piece of advice.'),
    ).toBe(true);
  });

  it.each([
    [result([dangling, word]), '2 problems in 1 file. Nothing has been published.'],
    [
      result([dangling, { ...word, file: 'x' }]),
      '2 problems in 2 files. Nothing has been published.',
    ],
    [result([dangling]), '1 problem in 1 file. Nothing has been published.'],
    [result([]), 'No problems in 64 files.'],
    [{ ...result([]), files: 1 }, 'No problems in 1 file.'],
    [result([], [whole, word]), 'No problems in 64 files. 2 pieces of advice.'],
  ])('ends with how it stands', (found, last) => {
    expect(report(found, 'terminal').split('\n').at(-1)).toBe(last);
  });

  it('adds colour and nothing else when colour is asked for', () => {
    const coloured = report(result([dangling, word], [whole]), 'terminal', {
      colour: true,
      width: 100,
    });
    const plain = report(result([dangling, word], [whole]), 'terminal', { width: 100 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are coloured by them.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(coloured).not.toBe(plain);
  });
});

describe('The report for GitHub', () => {
  it('is workflow commands with their signs escaped, and the summary', () => {
    expect(report(result([dangling, word], [whole]), 'github')).toMatchInlineSnapshot(`
      "::error file=src/content/progress/mse-2022/2023-09.mdx,line=7,col=12,title=no-such-entry%3A updates[0].commitment::There is no commitment “w41” in mse-2022. Did you mean “w14”? Use the name of a file in commitments/mse-2022/.
      ::error file=src/content/progress/mse-2022/2023-09.mdx,line=19,col=13,title=unknown-status-word%3A updates[0].status::“On corse”, 100%25: is not a status word of this strategy. Use one of: On course or Delayed.
      ::notice file=src/content/progress/mse-2022/2023-09.mdx,line=1,col=1,title=bad-id::“On corse”, 100%25: is not a status word of this strategy. Use one of: On course or Delayed.
      2 problems in 1 file. Nothing has been published. 1 piece of advice."
    `);
  });
});

describe('The report for programs', () => {
  it('is JSON with a version', () => {
    expect(JSON.parse(report(result([dangling], [whole]), 'json'))).toEqual({
      version: 1,
      files: 64,
      problems: [dangling],
      advice: [whole],
    });
  });
});

describe('Much advice', () => {
  const many = (files: number, each: number) =>
    Array.from({ length: files * each }, (_, at) => ({
      ...whole,
      code: 'jargon' as const,
      file: `src/content/${String(Math.floor(at / each)).padStart(2, '0')}.yaml`,
      line: at + 1,
    }));
  const shownOf = (text: string) => text.match(/ jargon$|^::notice/gm)?.length;

  it('is cut in each file and in all, with the count of the rest, and problems never are', () => {
    const text = report(result(many(1, 40), many(1, 7)), 'terminal', { width: 100 });
    expect(shownOf(text)).toBe(40 + 5);
    expect(text).toContain('\n    … and 2 more in this file.\n');
    expect(text.split('\n').at(-1)).toMatchInlineSnapshot(
      `"40 problems in 1 file. Nothing has been published. 7 pieces of advice, of which 5 are shown. To see them all: npm run check -- --all."`,
    );
    expect(shownOf(report(result([], many(12, 4)), 'terminal', { width: 100 }))).toBe(30);
    expect(
      report(result([], many(12, 4)), 'github')
        .split('\n')
        .at(-1),
    ).toMatchInlineSnapshot(
      `"No problems in 64 files. 48 pieces of advice, of which 30 are shown. To see them all: npm run check -- --all."`,
    );
  });

  it('is told whole to whoever asks for all of it, and to programs', () => {
    const all = report(result([], many(12, 7)), 'terminal', { width: 100, all: true });
    expect(shownOf(all)).toBe(84);
    expect(all.split('\n').at(-1)).toBe('No problems in 64 files. 84 pieces of advice.');
    expect(shownOf(report(result([], many(12, 7)), 'github', { all: true }))).toBe(84);
    expect(JSON.parse(report(result([], many(12, 7)), 'json')).advice).toHaveLength(84);
  });

  it('is not said to be cut when all of it is there', () => {
    expect(report(result([], many(6, 5)), 'terminal', { width: 100 })).not.toMatch(/more|shown/);
  });
});
