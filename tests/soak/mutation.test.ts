import { expect, test } from 'vitest';
import { foldersOfRules, groups } from '../../scripts/mutation/rules.ts';
import { inPercent, scoreOf } from '../../scripts/mutation/score.ts';
import { type Slip, trial } from '../../scripts/mutation/trial.ts';
import { isFull, record } from './runs.ts';

// Each slip is a run of its own: hours, so there is no small size of it.
test.skipIf(!isFull)('the tests notice nearly every slip in a rule', async () => {
  const slips: Slip[] = [];
  for (const [folder, files] of foldersOfRules()) slips.push(...(await trial(folder, files)));
  for (const { name, least, files } of groups) {
    const its = slips.filter(({ file }) => files.includes(file));
    const { tried, noticed, share } = scoreOf(its);
    expect(tried, name).toBeGreaterThan(500);
    expect.soft(share, name).toBeGreaterThanOrEqual(least);
    record(`Slips planted in ${name}`, {
      'Files of rules': files.length,
      'Slips planted': tried,
      'Noticed by a test': noticed,
      'Mutation score': inPercent(share),
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
