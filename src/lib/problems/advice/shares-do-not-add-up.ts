import { perCentWithin, readShare } from '../../progress/printed-share.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/** The shares of a total make about 100 % together: as near as their rounding allows. */
export const sharesDoNotAddUp: Rule = function* ({ of }) {
  for (const { file, data } of of('progress')) {
    if (textsAt(data, 'sic.*.about').some(({ value }) => value === 'totals')) continue;
    for (const { path, value } of valuesAt(data, 'totals.*')) {
      const printed = textsAt(value, 'parts.*.share').map((share) => readShare(share.value));
      const shares = printed.filter((share) => share !== undefined);
      const isWhole = shares.length === valuesAt(value, 'parts.*').length && shares.length > 0;
      if (!isWhole || textAt(value, 'note')) continue;
      const spans = shares.map(perCentWithin);
      const [least, most] = [sum(spans.map((one) => one.least)), sum(spans.map((one) => one.most))];
      if (least <= 100 + 1e-9 && most >= 100 - 1e-9) continue;
      const bounded = shares.some(({ is }) => is !== 'about');
      const middle = Number(((least + most) / 2).toFixed(2));
      yield {
        file,
        path: [...path, 'parts'],
        atName: true,
        code: 'shares-do-not-add-up',
        what: bounded
          ? `The shares here do not add up to 100%, whatever was rounded.`
          : `The shares here add up to ${middle}%, further from 100% than rounding explains.`,
        fix: 'Compare each with the source; when it prints them so, say it in the note of the total.',
      };
    }
  }
};

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
