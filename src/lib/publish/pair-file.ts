import type { PairRecord } from '../open-data/records/pair.ts';
import { openDataFile, type PublishedSite } from '../open-data/table.ts';
import type { Commitment, Register, Strategy } from '../register/types.ts';
import { address, toUrl } from '../site/address.ts';
import { endOf, type PairOfPlans, pairPlans, type TakenUp } from '../strategy/plan-pair.ts';

/** The JSON twin of the page of two plans, in the shape of a data file. */
export function pairFile(plans: PairOfPlans<Strategy>, register: Register, site: PublishedSite) {
  const { newer, older } = plans;
  const pair = pairPlans<Commitment>(plans);
  const record: PairRecord = {
    id: `${newer.id}/${older.id}`,
    url: toUrl(address.pair(newer.id, older.id), site, site.base),
    newer: newer.id,
    older: older.id,
    kept: pair.kept.map(taken),
    reworded: pair.reworded.map(taken),
    dropped: pair.dropped.map((one) => ({ commitment: one.id, how: endOf(one) })),
    elsewhere: pair.elsewhere.map(idOf),
    added: pair.added.map(idOf),
    fromElsewhere: pair.fromElsewhere.map(idOf),
  };
  return openDataFile('pair', [record], register, site);
}

function taken({ from, into }: TakenUp<Commitment>) {
  return { from: from.id, into: into.map(idOf), changed: from.wentOn?.changed ?? null };
}

function idOf({ id }: { id: string }): string {
  return id;
}
