import { expect, test } from 'vitest';
import { seriesRules } from '../../../src/lib/series/method.ts';

test('the method page says what is said of values over time, and by which rules', () => {
  expect(seriesRules.map(({ word, rule }) => `${word}: ${rule}`).join('\n')).toMatchInlineSnapshot(`
    "A series: The values of one measure for one area and one group of people, in order of time, from all profiles. A value whose time is not dated stands in no series.
    A break: Where the way of counting changed, the line breaks, and values on both sides are not compared.
    Revised: Where a later profile prints another value for the same time, the series shows the later one. The older one stays beside it, with the month of the change.
    A trend: We use the rule of the national public health profiles, called Fingertips. It takes the newest 5 values, for single years one after the other, with no break. A chi-squared test asks if chance explains the slope; we say “rose” or “fell” only if it would do so in fewer than 2 of 1,000 cases, and if leaving out any one value leaves the direction as it is.
    No trend is called: The rule does not test periods that overlap, parts of a year, counts, shares without the numbers behind them, or rates without a 95% interval. Then we say why.
    Too few points to call a trend: Fewer than 5 values since the last break. We then give the difference between the newest two with its interval, by the method of Newcombe (1998): each value’s distance to the ends of its interval, squared and added. If that interval holds nought, the difference may be chance.
    Got better, got worse: What became of a measure since the profile before: the newest value beside the newest of then. It is said only if chance does not explain the difference, by the same interval, and if it is stated which way is better.
    The highest and the lowest place: All places that share the value are named. “That they differ may be chance” is said where the interval of the difference, by the same method, holds nought.
    Provisional, withheld: A provisional value is drawn as an open dot. A value that the source withholds is not drawn, and the line has a gap."
  `);
});
