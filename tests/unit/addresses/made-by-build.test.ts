import { describe, expect, test } from 'vitest';
import { mayBeMade } from '../../../src/lib/addresses/made-by-build.ts';

const made = { strategies: ['plan', 'old-plan'], languages: ['en', 'cy'] };

describe('an address of which no file and no line of the registry tells', () => {
  test.each([
    ['/data/commitments.csv', 'a file for programs'],
    ['/anything.ics', 'a calendar beside a page'],
    ['/data/schema/', 'below the data'],
    ['/embed/plan/w1/', 'a frame'],
    ['/updates/2026/', 'a year of updates'],
    ['/commitments/silent/', 'a list of all commitments by state'],
    ['/topics/housing/', 'a topic'],
    ['/cy/about/', 'the edition in another language'],
    ['/strategies/plan/statements/', 'the statements of a plan'],
    ['/strategies/plan/commitments/overdue/', 'the commitments of a plan by state'],
    ['/strategies/old-plan/changes/', 'what changed in a plan'],
    ['/strategies/plan/follows/old-plan/', 'what one plan made of another'],
    ['/strategies/plan/progress/2026-09/since-2026-03/', 'what changed between two reports'],
  ])('is left to the build: %s, %s', (path) => {
    expect(mayBeMade(path, made)).toBe(true);
  });

  test.each([
    ['/about/', 'a page of a file'],
    ['/v1.2/about/', 'a page below a folder with a point in its name'],
    ['/de/about/', 'an edition in a language that the site does not have'],
    ['/strategies/plan/', 'a strategy'],
    ['/strategies/plan/w1/', 'a commitment'],
    ['/strategies/other/changes/', 'what changed in a plan that is not there'],
    ['/strategies/plan/progress/2026-09/', 'a report'],
    ['/strategies/plan/progress/2026-09/since-/', 'a comparison with nothing'],
    ['/strategies/plan/progress/2026-09/since-2026-03/more/', 'what lies below a comparison'],
    ['/strategies/other/progress/2026-09/since-2026-03/', 'a comparison of another plan'],
    ['/strategies/plan/since-2026-03/', 'a comparison of no report'],
    ['/more/data/', 'a name of a list within another address'],
  ])('is known to be missing: %s, %s', (path) => {
    expect(mayBeMade(path, made)).toBe(false);
  });

  test('is asked of the path as it is, whatever the case of a language', () => {
    expect(mayBeMade('/cy/about/', { strategies: [], languages: ['CY'] })).toBe(true);
    expect(mayBeMade('/cy/about/', { strategies: [], languages: [] })).toBe(false);
  });
});
