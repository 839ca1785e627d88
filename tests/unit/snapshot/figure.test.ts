import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/lib/snapshot/figure.ts';

describe('A value in a table', () => {
  test.each([
    ['48%', 48, 'share', '48%', undefined],
    ['18.7% of the population', 18.7, 'share', '18.7%', '18.7% of the population'],
    ['3,035 (19%) households', 19, 'share', '19%', '3,035 (19%) households'],
    ['127.7 (SAR)', 127.7, 'ratio', '127.7', '127.7 (SAR)'],
    ['18.7% men', 18.7, 'share', '18.7% men', undefined],
    ['18.7% boys', 18.7, 'share', '18.7%', '18.7% boys'],
    ['65,200 people', 65200, 'count', '65,200', '65,200 people'],
    ['A third more likely', undefined, 'words', 'A third more likely', undefined],
  ] as const)(
    '“%s” keeps its per cent sign, and loses no word',
    (printed, value, kind, figure, inFull) => {
      expect(figureOf({ printed, value }, { kind })).toEqual({ figure, inFull });
    },
  );
});
