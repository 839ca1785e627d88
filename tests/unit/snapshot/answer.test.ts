import { describe, expect, test } from 'vitest';
import { snapshotAnswer } from '../../../src/lib/snapshot/answer.ts';
import { compare } from '../../../src/lib/snapshot/compare.ts';

/** A measure of this area, with its value beside that of somewhere. */
function measure(value: number, beside: number | undefined, name = 'England') {
  const comparator = { name, printed: String(beside), value: beside };
  return {
    isOfAnotherArea: false,
    comparisons: [{ name, ...compare({ value }, comparator as never) }],
  };
}

describe('The answer of a snapshot', () => {
  test('counts what is higher, lower and the same, and calls nothing better or worse', () => {
    const measures = [
      ...[measure(60, 50), measure(55, 50), measure(70, 50)],
      ...[measure(40, 50), measure(45, 50)],
      measure(50, 50),
    ];
    expect(snapshotAnswer(measures)).toMatchInlineSnapshot(`
      {
        "detail": "On 2 it is lower. On 1 it is the same. No confidence interval was published, so a difference may be chance. We call nothing better or worse.",
        "headline": "On 3 of 6 measures this area is higher than England, and we cannot say if the difference matters.",
      }
    `);
  });

  test('leaves out the sentences about what no measure is', () => {
    expect(snapshotAnswer([measure(60, 50)])).toMatchInlineSnapshot(`
      {
        "detail": "No confidence interval was published, so a difference may be chance. We call nothing better or worse.",
        "headline": "On the only measure that is compared this area is higher than England, and we cannot say if the difference matters.",
      }
    `);
    expect(snapshotAnswer([measure(40, 50), measure(60, 50)]).detail).not.toContain('the same');
    expect(snapshotAnswer([measure(50, 50), measure(60, 50)]).detail).not.toContain('lower');
  });

  test('counts no ward, no value without a comparison and no comparison with somewhere else', () => {
    const measures = [
      { ...measure(60, 50), isOfAnotherArea: true },
      measure(60, undefined),
      measure(60, 50, 'East of England'),
    ];
    expect(snapshotAnswer(measures)).toMatchInlineSnapshot(`
      {
        "detail": "The source prints its values alone, so we cannot say how they compare.",
        "headline": "No measure is set beside England.",
      }
    `);
  });

  test('is about the place that it is asked about', () => {
    const measures = [measure(60, 50, 'Essex'), measure(60, 50)];
    expect(snapshotAnswer(measures, 'Essex').headline).toContain('is higher than Essex, and');
    expect(snapshotAnswer([], 'Essex').headline).toBe('No measure is set beside Essex.');
  });

  test('counts verdicts where intervals allow them, and says of how many they do not', () => {
    const judged = (value: number, beside: number) => ({
      isOfAnotherArea: false,
      comparisons: [
        {
          name: 'England',
          ...compare(
            { value, interval: { level: 95, lower: value - 1, upper: value + 1 } },
            { name: 'England', value: beside },
            'lower-is-better',
          ),
        },
      ],
    });
    const all = [judged(50, 60), judged(50, 40), judged(50, 40), judged(50, 50.5)];
    expect(snapshotAnswer([...all, measure(60, 50)])).toMatchInlineSnapshot(`
      {
        "detail": "1 more measure has no confidence interval, so a difference may be chance.",
        "headline": "Beside England, 1 measure is better, 2 are worse and 1 is similar.",
      }
    `);
    expect(snapshotAnswer([judged(50, 60)])).toMatchInlineSnapshot(`
      {
        "detail": "We say so only where the printed confidence intervals allow it.",
        "headline": "Beside England, 1 measure is better.",
      }
    `);
  });

  test('calls what is clearly higher or lower no more than that, where neither is better', () => {
    const beside = (england: number) => ({
      isOfAnotherArea: false,
      comparisons: [
        {
          name: 'England',
          ...compare(
            { value: 50, interval: { level: 95, lower: 49, upper: 51 } },
            { name: 'England', value: england },
          ),
        },
      ],
    });
    const all = [beside(40), beside(60), beside(60), measure(50, 40), measure(50, 60)];
    expect(snapshotAnswer(all)).toMatchInlineSnapshot(`
      {
        "detail": "2 more measures have no confidence interval, so a difference may be chance.",
        "headline": "Beside England, 1 measure is higher and 2 are lower.",
      }
    `);
  });
});
