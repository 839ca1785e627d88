import { closestTo } from '../closest.ts';

/** The address of a page that was most likely meant; undefined when no single one is near. */
export function nearestAddress(typed: string, addresses: Iterable<string>): string | undefined {
  const all = [...new Set(addresses)];
  const path = typed.replace(/(?:\/index)?\.html?$/, '').replace(/\/*$/, '/');
  const plain = path.toLowerCase();
  const same = all.find((one) => one.toLowerCase() === plain);
  if (same) return same;
  // The folder of the strategy is what authors leave out: its pages lie below it.
  const below = all.filter((one) => one.endsWith(plain));
  if (below.length === 1) return below[0];
  const steps = plain.split('/');
  const near = all.flatMap((one) => {
    const own = one.split('/');
    const other = own.flatMap((step, at) => (step === steps[at] ? [] : [at]));
    const [at] = other;
    return own.length === steps.length && other.length === 1 && at !== undefined
      ? [{ one, step: own[at] ?? '', typed: steps[at] ?? '' }]
      : [];
  });
  const [step] = near.flatMap(
    ({ typed }) =>
      closestTo(
        typed,
        near.map(({ step }) => step),
      ) ?? [],
  );
  return near.find((candidate) => candidate.step === step)?.one;
}
