import { ourWords, say } from '../../fields/phrase.ts';
import { agree } from '../../fields/sentence.ts';
import type { Indicator } from '../../register/snapshots.ts';
import { address } from '../../site/address.ts';
import type { ReaderChange } from './change.ts';
import type { Published } from './published.ts';

/** Which measures that both states have gain values or lose some. */
export function figureChanges(before: Published, after: Published): ReaderChange[] {
  const known = new Map(before.register.indicators.map((one) => [one.id, one]));
  return after.register.indicators.flatMap((now) => {
    const was = known.get(now.id);
    if (!was) return [];
    const [old, young] = [namesIn(was), namesIn(now)];
    return [
      ...ofOne('gains', now, without(young, old)),
      ...ofOne('loses', now, without(old, young)),
    ];
  });
}

function without(names: string[], known: string[]): string[] {
  return names.filter((name) => !known.includes(name));
}

function ofOne(verb: 'gains' | 'loses', { id, name }: Indicator, values: string[]): ReaderChange[] {
  if (values.length === 0) return [];
  const noun = agree(values.length, { one: 'value', many: 'values' });
  return [
    {
      kind: `indicator-${verb}`,
      subject: `indicators/${id}`,
      says: say`${name} ${ourWords(verb)} ${values.length} ${ourWords(noun)}: ${[...new Set(values)].join('; ')}`,
      brief: say`${name}`,
      path: address.indicator(id),
    },
  ];
}

/** For whom and when: what stays when a value is corrected. */
function namesIn({ observations }: Indicator): string[] {
  const seen = new Map<string, number>();
  return observations.map(({ forArea, period, snapshot }) => {
    const name = [forArea.name, period ?? snapshot.published].join(', ');
    const copy = (seen.get(name) ?? 0) + 1;
    seen.set(name, copy);
    return copy === 1 ? name : `${name} (${copy})`;
  });
}
