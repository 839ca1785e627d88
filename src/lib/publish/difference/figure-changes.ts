import { inWords } from '../../fields/calendar.ts';
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
    const [old, young] = [valuesIn(was), valuesIn(now)];
    return [
      ...ofOne('gains', now, without(young, old)),
      ...ofOne('loses', now, without(old, young)),
    ];
  });
}

/** The names of the values that are not among others. A place is the same under another name. */
function without(values: Map<string, string>, others: Map<string, string>): string[] {
  return [...values].flatMap(([key, name]) => (others.has(key) ? [] : [name]));
}

function ofOne(verb: 'gains' | 'loses', { id, name }: Indicator, values: string[]): ReaderChange[] {
  if (values.length === 0) return [];
  const noun = agree(values.length, { one: 'value', many: 'values' });
  return [
    {
      kind: `indicator-${verb}`,
      subject: `indicators/${id}`,
      says: say`${name} ${ourWords(verb)} ${values.length} ${ourWords(noun)}: ${values.join('; ')}`,
      brief: say`${name}`,
      path: address.indicator(id),
    },
  ];
}

/** For whom and when, by what stays when a value is corrected or a place is renamed. */
function valuesIn({ observations }: Indicator): Map<string, string> {
  const values = new Map<string, string>();
  const copies = new Map<string, number>();
  for (const { forArea, period, snapshot } of observations) {
    const when = period ?? inWords(snapshot.published);
    const key = [forArea.id, when].join(', ');
    const copy = (copies.get(key) ?? 0) + 1;
    copies.set(key, copy);
    const name = [forArea.name, when].join(', ');
    values.set(`${key} (${copy})`, copy === 1 ? name : `${name} (${copy})`);
  }
  return values;
}
