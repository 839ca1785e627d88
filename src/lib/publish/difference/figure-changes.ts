import { ourWords, say } from '../../fields/phrase.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import type { Indicator } from '../../register/snapshots.ts';
import { address } from '../../site/address.ts';
import type { ReaderChange } from './change.ts';
import type { Published } from './published.ts';

/** Which measures that both states have gain values or lose some. */
export function figureChanges(before: Published, after: Published): ReaderChange[] {
  const old = new Map(before.register.indicators.map((one) => [one.id, one]));
  return after.register.indicators.flatMap((now) => {
    const was = old.get(now.id);
    if (!was) return [];
    return [
      ...ofOne(
        'indicator-gains',
        now,
        namesIn(now).filter((name) => !namesIn(was).includes(name)),
      ),
      ...ofOne(
        'indicator-loses',
        now,
        namesIn(was).filter((name) => !namesIn(now).includes(name)),
      ),
    ];
  });
}

function ofOne(kind: ReaderChangeKind, { id, name }: Indicator, values: string[]): ReaderChange[] {
  if (values.length === 0) return [];
  const verb = kind === 'indicator-gains' ? 'gains' : 'loses';
  const noun = values.length === 1 ? 'value' : 'values';
  return [
    {
      kind,
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
