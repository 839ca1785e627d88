import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { expect, it } from 'vitest';
import { htmlOf } from '../../../src/components/prose/html-of.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { build } from '../../../src/lib/register/build.ts';
import { randomFrom } from '../random.ts';
import { record, runs, seed } from '../runs.ts';
import { mutate } from './mutate.ts';
import { expectReported, expectTold } from './told.ts';
import { layContent, realContents, type TrialContent } from './trial-content.ts';

it('tells what is wrong with every mutated file, or builds it', async () => {
  const wanted = runs({ small: 220, full: 100_000 });
  const random = randomFrom(seed);
  const contents = realContents.map(layContent);
  const count = { mutated: 0, rejected: 0, accepted: 0, unchanged: 0, problems: 0 };
  for (let round = 0; count.mutated < wanted; round += 1) {
    // The small content more often, because its rounds are quick.
    const content = contents[round % 8 === 7 ? 1 : 0] as TrialContent;
    const originals = [...content.files.values()];
    const mutants = new Set<string>();
    for (const [path, original] of content.files) {
      if (count.mutated === wanted) break;
      const mutant = mutate(original, originals, random);
      if (mutant.equals(original)) count.unchanged += 1;
      content.write(path, mutant);
      mutants.add(path);
      count.mutated += 1;
    }
    const told = await checkContent(content);
    for (const problem of told.problems) expectTold(problem, linesOf(content, problem));
    count.problems += told.problems.length;
    if (round % 20 === 0 && told.problems.length > 0) expectReported(told.problems);
    count.rejected += await putBackRejected(content, mutants);
    count.accepted += mutants.size;
    await expectBuilds(content);
    for (const path of mutants) content.restore(path);
  }
  expect(count.rejected).toBeGreaterThan(wanted / 4);
  expect(count.accepted).toBeGreaterThan(wanted / 20);
  record('Mutated content files are told of or built', {
    'files mutated': count.mutated,
    'files rejected, each with file, line, column and a fix': count.rejected,
    'files accepted, and built': count.accepted,
    'problems told': count.problems,
  });
});

/** Puts files back until those that are left pass the check together; gives how many went. */
async function putBackRejected(content: TrialContent, mutants: Set<string>): Promise<number> {
  const before = mutants.size;
  for (;;) {
    const { problems } = await checkContent(content);
    if (problems.length === 0) return before - mutants.size;
    const rejected = new Set(problems.map((problem) => pathOf(content, problem)));
    // A problem in a file that was not changed comes from one that was: mostly from one with words and headings.
    const guilty = [...rejected].filter((path) => mutants.has(path));
    const leaned = [...mutants].filter((path) => path.endsWith('.mdx'));
    const gone = [guilty, leaned, [...mutants]].find((paths) => paths.length > 0) ?? [];
    expect(gone.length, JSON.stringify(problems[0])).toBeGreaterThan(0);
    for (const path of gone) {
      content.restore(path);
      mutants.delete(path);
    }
  }
}

/** Builds by the path that a build uses: the register from the entries, and the words as pages show them. */
async function expectBuilds({ folder }: TrialContent): Promise<void> {
  const { entries, prose } = await readFolder(folder);
  const register = build(entries(), '2026-11-21');
  expect(register.strategies.length).toBeGreaterThan(0);
  for (const words of Object.values(prose())) {
    const look = { site: register.site, base: '/', isBelowHeading: false };
    expect(htmlOf(words as Root, look)).toEqual(expect.any(String));
  }
}

function pathOf({ root, folder }: TrialContent, { file }: Problem): string {
  return join(root, file).slice(folder.length + 1);
}

function linesOf(content: TrialContent, problem: Problem): string[] {
  try {
    const bytes = readFileSync(join(content.root, problem.file));
    return new TextDecoder().decode(bytes).split('\n');
  } catch {
    return [''];
  }
}
