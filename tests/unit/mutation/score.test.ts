import { describe, expect, test } from 'vitest';
import { foldersOfRules, groups } from '../../../scripts/mutation/rules.ts';
import { inPercent, isMissed, scoreOf } from '../../../scripts/mutation/score.ts';
import type { Slip } from '../../../scripts/mutation/trial.ts';

const slips = (...states: string[]): Slip[] =>
  states.map((status) => ({ file: 'a.ts', line: 1, was: '', replacement: '', status }));

describe('The score', () => {
  test('is the share of the slips that a test noticed', () => {
    expect(scoreOf(slips('Killed', 'Killed', 'Timeout', 'Survived'))).toEqual({
      tried: 4,
      noticed: 3,
      share: 0.75,
    });
  });

  test('counts a slip that no test reaches as one that nobody noticed', () => {
    expect(scoreOf(slips('Killed', 'NoCoverage')).share).toBe(0.5);
    expect(slips('NoCoverage', 'Survived', 'Killed').map(isMissed)).toEqual([true, true, false]);
  });

  test('does not count a slip that says nothing about the tests', () => {
    expect(scoreOf(slips('Killed', 'Ignored', 'RuntimeError', 'CompileError')).tried).toBe(1);
    expect(scoreOf([]).share).toBe(1);
  });

  test('is never printed as more than it is', () => {
    expect([0.84999, 0.85, 1, 2 / 3].map(inPercent)).toEqual([
      '84.9 %',
      '85.0 %',
      '100.0 %',
      '66.6 %',
    ]);
  });
});

describe('The rules that slips are planted in', () => {
  const [ofThePast, others] = groups.map(({ files }) => files);

  test('are each in one group, and no schema and no policy is', () => {
    const all = groups.flatMap(({ files }) => files);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((file) => /schema|fields\.ts/.test(file))).toEqual([
      'src/lib/addresses/line-schema.ts',
      'src/lib/progress/former-fields.ts',
      'src/lib/publish/json-schema.ts',
      'src/lib/snapshot/former-fields.ts',
    ]);
  });

  test('are those that protect the past, of which more has to be noticed', () => {
    expect(groups.map(({ least }) => least)).toEqual([0.9, 0.85]);
    expect(ofThePast).toEqual(
      expect.arrayContaining([
        'src/lib/addresses/compare.ts',
        'src/lib/commitment/append-only.ts',
        'src/lib/progress/append-only.ts',
        'src/lib/problems/published.ts',
      ]),
    );
  });

  test('are those of the concepts, of the register and of all that is published', () => {
    expect(others).toEqual(
      expect.arrayContaining([
        'src/lib/strategy/coverage.ts',
        'src/lib/register/commitments.ts',
        'src/lib/publish/calendar/dates.ts',
        'src/lib/publish/difference/moves.ts',
      ]),
    );
    expect([...foldersOfRules().keys()]).toContain('src/lib/publish/calendar');
  });
});
