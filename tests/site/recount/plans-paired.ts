import type { Here } from './here.ts';
import type { Commitment } from './records.ts';

/** What the newer plan of a page made of the older one, counted anew from the records of the commitments. */
export function pairAt(here: Here) {
  const [, newer = '', older = ''] =
    /^\/strategies\/([^/]+)\/follows\/([^/]+)\//.exec(here.path) ?? [];
  const [old, young] = [here.of(older), here.of(newer)];
  const into = ({ carriedTo }: Commitment) =>
    (carriedTo?.commitments ?? []).filter((id) => id.startsWith(`${newer}/`));
  const sourcesOf = (target: string) => old.filter((one) => into(one).includes(target)).length;
  const taken = old.filter((one) => into(one).length > 0);
  const isKept = (one: Commitment) =>
    one.carriedTo?.changed === null &&
    into(one).length === 1 &&
    into(one).every((id) => sourcesOf(id) === 1);
  const left = old.filter((one) => into(one).length === 0);
  const fresh = young.filter(({ id }) => sourcesOf(id) === 0);
  return {
    kept: taken.filter(isKept),
    reworded: taken.filter((one) => !isKept(one)),
    dropped: left
      .filter(({ carriedTo }) => carriedTo === null)
      .map((one) => ({ ...one, how: howOf(one) })),
    elsewhere: left.filter(({ carriedTo }) => carriedTo !== null),
    added: fresh.filter(({ cameFrom }) => cameFrom.length === 0),
    fromElsewhere: fresh.filter(({ cameFrom }) => cameFrom.length > 0),
  };
}

function howOf({ withdrawn, lifecycle, notCarried }: Commitment): string {
  if (withdrawn !== null) return 'withdrawn';
  if (lifecycle.state === 'completed') return 'completed';
  return notCarried === null ? 'unsaid' : 'reasoned';
}
