import { expect, test } from 'vitest';
import { foldersOfRules, groups } from '../../scripts/mutation/rules.ts';
import { inPercent, rangeOf, scoreOf } from '../../scripts/mutation/score.ts';
import { type Slip, trial } from '../../scripts/mutation/trial.ts';
import { isFull, record } from './runs.ts';

// Each slip is a run of its own: all of them are a night's work, so `ONE_IN=12` tries every twelfth.
const oneIn = Number(process.env['ONE_IN'] ?? 1);

test.skipIf(!isFull)('the tests notice nearly every slip in a rule', async () => {
  const slips: Slip[] = [];
  for (const [folder, files] of foldersOfRules())
    slips.push(...(await trial(folder, files, oneIn)));
  for (const { name, least, files } of groups) {
    const its = slips.filter(({ file }) => files.includes(file));
    const score = scoreOf(its);
    const { tried, noticed, share } = score;
    expect(tried, name).toBeGreaterThan(500 / oneIn);
    expect.soft(share, name).toBeGreaterThanOrEqual(least);
    record(`Slips planted in ${name}${oneIn > 1 ? `, one in ${oneIn}` : ''}`, {
      'Files of rules': files.length,
      'Slips planted': tried,
      'Noticed by a test': noticed,
      'Mutation score': inPercent(share),
      ...(oneIn > 1
        ? {
            'Score of all slips, with 95 % certainty': rangeOf(score).map(inPercent).join(' to '),
          }
        : {}),
      ...(files.length > 20 ? scoresByFolder(its) : {}),
    });
  }
});

function scoresByFolder(slips: Slip[]): Record<string, string> {
  const folders = Map.groupBy(slips, ({ file }) => file.split('/').slice(2, -1).join('/'));
  return Object.fromEntries(
    [...folders].map(([folder, its]) => [`Of those in ${folder}`, inPercent(scoreOf(its).share)]),
  );
}
