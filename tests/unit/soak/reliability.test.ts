import { expect, test } from 'vitest';
import { reliabilityPage } from '../../../scripts/soak/reliability.ts';

test('the page of reliability says what was tried, with which seed, when and on what', () => {
  const page = reliabilityPage([
    {
      name: 'Killing a build',
      seed: 7,
      measured: '1 May 2024, commit abcdef0123, Node 24.1.0, 2 cores, astro 7.3.5',
      figures: { Kills: 1000, 'Broken sites': 0 },
    },
  ]);
  expect(page).toMatchInlineSnapshot(`
    "# Reliability

    What the tests of \`tests/soak\` found at their full sizes. \`npm run test:soak\` runs them and writes this page;
    \`npm test\` runs the same tests at small sizes.

    ## Killing a build

    1 May 2024, commit abcdef0123, Node 24.1.0, 2 cores, astro 7.3.5. Seed 7.

    | What | Figure |
    |---|---|
    | Kills | 1,000 |
    | Broken sites | 0 |
    "
  `);
});

test('keeps what it says of tests that did not run, and says the new figure of one that did', () => {
  const of = (name: string, kills: number) => ({
    ...{ name, seed: 7, measured: '1 May 2024' },
    figures: { Kills: kills },
  });
  const before = reliabilityPage([of('Killing a build', 1000), of('A full disk', 60)]);
  expect(reliabilityPage([of('Killing a build', 2000)], before)).toBe(
    reliabilityPage([of('A full disk', 60), of('Killing a build', 2000)]),
  );
});
