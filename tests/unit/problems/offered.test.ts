import { describe, expect, it } from 'vitest';
import { type Code, codes } from '../../../src/lib/problems/codes.ts';
import { claimsIn } from './claims.ts';

const names = Object.keys(codes) as Code[];

describe('A claim of a message', () => {
  it('is seen, in a group, in a list and at the end of a sentence', () => {
    const message =
      'Put it back, or add under changes: { date: 2026-03-12, leads: [savs, none], reason: The board agreed it. }. Or write ended: 2024-03.';
    expect(claimsIn(message, (value) => value === 'savs')).toEqual([
      'date: 2026-03-12',
      'reason: The board agreed it.',
      'ended: 2024-03',
    ]);
  });
});

describe('A dated entry that docs/problems.md shows as right leaves open what its author knows', () => {
  it.each(names)('%s', (code) => {
    const { wrong, right } = codes[code];
    const claims = claimsIn(right.replaceAll('\n', ' , '), (value) => wrong.includes(value));
    expect(
      claims.filter((claim) => /^(?:date|on|reason|wrong|changed|decision|says)\b/.test(claim)),
    ).toEqual([]);
  });
});
