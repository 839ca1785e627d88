import type { Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/** The shares of a total make about 100 % together: as near as their rounding allows. */
export const sharesDoNotAddUp: Rule = function* ({ of }) {
  for (const { file, data } of of('progress')) {
    if (textsAt(data, 'sic.*.about').some(({ value }) => value === 'totals')) continue;
    for (const { path, value } of valuesAt(data, 'totals.*')) {
      const shares = textsAt(value, 'shares.*.share').map((share) => share.value.trim());
      const isCounted = shares.length > 0 && shares.every((share) => /^\d+(\.\d+)?$/.test(share));
      if (!isCounted || textAt(value, 'note')) continue;
      const sum = shares.reduce((total, share) => total + Number(share), 0);
      const leeway = shares.reduce((total, share) => total + 0.5 / 10 ** decimals(share), 0);
      if (Math.abs(sum - 100) <= leeway + 1e-9) continue;
      yield {
        file,
        path: [...path, 'shares'],
        atName: true,
        code: 'shares-do-not-add-up',
        what: `The shares here add up to ${Number(sum.toFixed(2))}%, further from 100% than rounding explains.`,
        fix: 'Compare each with the source; when it prints them so, say it in the note of the total.',
      };
    }
  }
};

function decimals(share: string): number {
  return share.split('.')[1]?.length ?? 0;
}
