import { describe, expect, test } from 'vitest';
import type { Polarity } from '../../../src/lib/indicator/schema.ts';
import { frameworkAnswer, outcomeSentence } from '../../../src/lib/outcome/sentence.ts';
import type { TargetVerdict } from '../../../src/lib/outcome/verdict.ts';
import { aimInWords, verdictInWords } from '../../../src/lib/outcome/verdict-words.ts';
import { judged, measured, target } from './outcome-cases.ts';

const wilson = (lower: number, upper: number) => ({ interval: { level: 95, lower, upper } });
const higher = { polarity: 'higher-is-better' };

/** What is written, and what the figures show of its first target. */
const cases: [what: string, own: object, shown: string][] = [
  ['the value is lower', { targets: [target(9)], actuals: [measured(8.5)] }, 'Met'],
  ['the value is the same', { targets: [target(9)], actuals: [measured(9)] }, 'Met'],
  ['the value is higher', { targets: [target(9)], actuals: [measured(9.1)] }, 'Not met'],
  ['higher is better', { ...higher, targets: [target(9)], actuals: [measured(9.1)] }, 'Met'],
  [
    'higher is better, and it is lower',
    { ...higher, targets: [target(9)], actuals: [measured(8.9)] },
    'Not met',
  ],
  [
    'the whole interval reaches it',
    { targets: [target(9)], actuals: [measured(8.5, wilson(8, 9))] },
    'Met',
  ],
  [
    'no part of the interval reaches it',
    { targets: [target(9)], actuals: [measured(9.5, wilson(9.1, 10))] },
    'Not met',
  ],
  [
    'the interval spans it',
    { targets: [target(9)], actuals: [measured(8.5, wilson(8, 9.1))] },
    'Cannot be told, because the target lies within the interval of the value',
  ],
  [
    'only the better end of the interval reaches it',
    { targets: [target(9)], actuals: [measured(9.5, wilson(9, 10))] },
    'Cannot be told, because the target lies within the interval of the value',
  ],
  [
    'higher is better, and the interval spans it',
    { ...higher, targets: [target(9)], actuals: [measured(9.5, wilson(8.9, 10))] },
    'Cannot be told, because the target lies within the interval of the value',
  ],
  [
    'the value is provisional, and its publisher calls it met',
    { targets: [target(9)], actuals: [measured(8.5, { provisional: true, says: 'Met' })] },
    'Cannot be told, because the value is provisional',
  ],
  [
    'the value is withheld',
    {
      targets: [target(9)],
      actuals: [measured(0, { value: undefined, printed: '*', suppressed: 'Few homes.' })],
    },
    'Cannot be told, because no value is given for that time',
  ],
  [
    'the value is for another time',
    { targets: [target(9)], actuals: [measured(8, { period: { from: 2025 } })] },
    'Cannot be told, because no value for that time has been found',
  ],
  ['its time is not over', { targets: [target(9, { period: { from: 2026 } })] }, 'Not over yet'],
  [
    'its time ends on the day',
    { targets: [target(9, { period: { from: '2026-11-26' } })] },
    'Not over yet',
  ],
  [
    'higher is better, and the value is the same',
    { ...higher, targets: [target(9)], actuals: [measured(9)] },
    'Met',
  ],
  [
    'its time ended the day before',
    { targets: [target(9, { period: { from: '2026-11-25' } })] },
    'Cannot be told, because no value for that time has been found',
  ],
  [
    'neither way is better',
    { polarity: 'no-judgement', targets: [target(9)], actuals: [measured(8)] },
    'Cannot be told, because nobody says which way is better',
  ],
  [
    'its time is in words alone',
    {
      targets: [target(9, { period: 'in good time' })],
      actuals: [measured(8, { period: 'in good time' })],
    },
    'Cannot be told, because the source gives no dates for it',
  ],
  [
    'it is words',
    {
      targets: [target(0, { value: undefined, printed: 'far fewer' })],
      actuals: [measured(8)],
    },
    'Cannot be told, because it is not a number',
  ],
  [
    'the value was provisional, and was confirmed',
    {
      targets: [target(9)],
      actuals: [measured(9.5), measured(8.5, { published: '2026-03', provisional: true })],
    },
    'Not met',
  ],
];

test.each(cases)('A target, where %s', (_what, own, shown) => {
  const [first] = judged(own).targets;
  expect(first && verdictInWords(first)).toBe(shown);
});

test('What the publisher says changes nothing in what the figures show', () => {
  for (const [, own] of cases) {
    const says = (one: object) => ({ ...one, says: 'Missed' });
    const { actuals = [] } = own as { actuals?: object[] };
    const verdicts = [own, { ...own, actuals: actuals.map(says) }].map((one) =>
      judged(one).targets.map(({ verdict }) => verdict),
    );
    expect(verdicts[1]).toEqual(verdicts[0]);
  }
});

test('A target that was not met, or cannot be told, is marked so for the open data', () => {
  const marked = (value: object) => {
    const [first] = judged({ targets: [target(9)], actuals: [measured(9.1, value)] }).targets;
    return { verdict: first?.verdict, because: first?.because };
  };
  expect(marked({})).toEqual({ verdict: 'not-met', because: undefined });
  expect(marked({ provisional: true })).toEqual({
    verdict: 'cannot-be-told',
    because: 'provisional',
  });
});

describe('A target in words', () => {
  const said = (printed: string, value: number | undefined, polarity: Polarity) =>
    aimInWords({ printed, value }, polarity);

  test('says which way it may be passed, where its source or we say which way is better', () => {
    expect(said('9%', 9, 'lower-is-better')).toBe('9% or less');
    expect(said('9%', 9, 'higher-is-better')).toBe('9% or more');
    expect(said('9%', 9, 'no-judgement')).toBe('9%');
  });

  test('stands as it is printed where it is no single figure', () => {
    expect(said('at least 9%', 9, 'higher-is-better')).toBe('at least 9%');
    expect(said('9% by spring', 9, 'higher-is-better')).toBe('9% by spring');
    expect(said('half', 50, 'higher-is-better')).toBe('half');
    expect(said('7', undefined, 'higher-is-better')).toBe('7');
    expect(said('£1,250.50', 1250.5, 'higher-is-better')).toBe('£1,250.50 or more');
  });
});

describe('What was measured', () => {
  const year = (from: number | string, own: object = {}) =>
    measured(8, { period: typeof from === 'string' ? from : { from }, ...own });
  const points = (...actuals: object[]) =>
    judged({ actuals }).points.map(({ words, now, was }) =>
      [words, now.printed, ...was.map(({ printed }) => printed)].join(', '),
    );

  test('stands in order of time, and what has no days at the end as it is written', () => {
    expect(
      points(year('in spring'), year(2025), year('in autumn'), year(2023), year(2024)),
    ).toEqual(['2023, 8%', '2024, 8%', '2025, 8%', 'in spring, 8%', 'in autumn, 8%']);
    expect(points(year(2023), year('in spring'))).toEqual(['2023, 8%', 'in spring, 8%']);
    expect(points(year('in spring'), year(2023))).toEqual(['2023, 8%', 'in spring, 8%']);
  });

  test('for a longer time stands before a shorter one that ends with it', () => {
    const longer = measured(8, { period: { from: 2023, to: 2024 } });
    expect(points(year(2024), longer)).toEqual(['2023 to 2024, 8%', '2024, 8%']);
    expect(points(longer, year(2024))).toEqual(['2023 to 2024, 8%', '2024, 8%']);
  });

  test('is the value that was published last, with the other values that were before it', () => {
    const published = (day: string, printed: string) => year(2024, { published: day, printed });
    expect(points(published('2025-09', '8.2%'), published('2025-03', '8%'))).toEqual([
      '2024, 8.2%, 8%',
    ]);
    expect(points(published('2025-03', '8%'), published('2025-09', '8%'))).toEqual(['2024, 8%']);
    expect(
      points(
        published('2025-01', '7%'),
        published('2025-03', '8%'),
        published('2025-06', '8%'),
        published('2025-09', '9%'),
      ),
    ).toEqual(['2024, 9%, 7%, 8%']);
    expect(
      points(published('2025-01', '7%'), published('2025-03', '8%'), published('2025-09', '7%')),
    ).toEqual(['2024, 7%, 7%, 8%']);
  });
});

describe('The sentence of a row', () => {
  const said = (own: object) => outcomeSentence(judged(own)).replaceAll('\u00a0', ' ');

  test('leads from the baseline to the newest value and to each target', () => {
    expect(
      said({
        baseline: { period: { from: '2021-22' }, printed: '12%', value: 12 },
        targets: [
          target(10, { period: { from: '2024-25' } }),
          target(9),
          target(5, { period: { from: 2028 } }),
        ],
        actuals: [
          measured(10.5, { period: { from: '2024-25' }, says: 'Nearly met' }),
          measured(8.5, { says: 'Achieved' }),
        ],
      }),
    ).toMatchInlineSnapshot(
      `"Baseline, 2021/22: 12%. Newest value, 2025/26: 8.5%. The target for 2024/25, 10% or less, was not met. The target for 2025/26, 9% or less, was met. The target for 2028, 5% or less, cannot be judged yet: its time is not over. For 2024/25 the publisher itself says “Nearly met”. For 2025/26 the publisher itself says “Achieved”."`,
    );
  });

  test('says what is missing, and why nothing can be told', () => {
    expect(
      said({ baseline: { printed: '12%', value: 12 }, targets: [target(9)] }),
    ).toMatchInlineSnapshot(
      `"Baseline: 12%. No newer value has been found. It cannot be told if the target for 2025/26, 9% or less, was met, because no value for that time has been found."`,
    );
    expect(
      said({ targets: [target(9)], actuals: [measured(8.5, { provisional: true })] }),
    ).toMatchInlineSnapshot(
      `"Newest value, 2025/26: 8.5%, which is provisional. It cannot be told if the target for 2025/26, 9% or less, was met, because the value is provisional."`,
    );
    expect(
      said({
        targets: [target(9, { value: undefined, printed: 'fewer than in England' })],
        actuals: [measured(0, { value: undefined, printed: '*', suppressed: 'Too few homes.' })],
      }),
    ).toMatchInlineSnapshot(
      `"Newest value, 2025/26: none is given. Too few homes. It cannot be told if the target for 2025/26, fewer than in England, was met, because it is not a number."`,
    );
    const why = 'Fewer than 5. They could be known.';
    expect(
      said({ actuals: [measured(0, { value: undefined, printed: '*', suppressed: why })] }),
    ).toMatchInlineSnapshot(
      `"Newest value, 2025/26: none is given. Fewer than 5. They could be known."`,
    );
    expect(said({ actuals: [measured(8.5)] })).toMatchInlineSnapshot(
      `"Newest value, 2025/26: 8.5%."`,
    );
  });
});

describe('The answer of a framework', () => {
  const met: TargetVerdict = { verdict: 'met', because: undefined };
  const missed: TargetVerdict = { verdict: 'not-met', because: undefined };
  const unsure: TargetVerdict = { verdict: 'cannot-be-told', because: 'interval' };
  const ahead: TargetVerdict = { verdict: 'cannot-be-told', because: 'not-over' };
  const said = (...all: TargetVerdict[]) =>
    frameworkAnswer(all)?.headline.replaceAll('\u00a0', ' ');

  test('counts targets, and what cannot be told apart from what is not over', () => {
    expect(said(met, missed, unsure, ahead, missed)).toMatchInlineSnapshot(
      `"Of 5 targets in figures, 1 was met, 2 were not met, 1 is for a time that is not over and for 1 it cannot be told."`,
    );
    expect(said(met, met)).toMatchInlineSnapshot(`"Of 2 targets in figures, 2 were met."`);
    expect(said(unsure, unsure)).toMatchInlineSnapshot(
      `"Of 2 targets in figures, for 2 it cannot be told."`,
    );
  });

  test('of the only one reads as a sentence', () => {
    expect([met, missed, unsure, ahead].map((one) => said(one))).toMatchInlineSnapshot(`
      [
        "The only target in figures was met.",
        "The only target in figures was not met.",
        "It cannot be told if the only target in figures was met.",
        "The only target in figures is for a time that is not over.",
      ]
    `);
  });

  test('is not there where no target is a figure', () => {
    expect(said()).toBeUndefined();
  });
});
