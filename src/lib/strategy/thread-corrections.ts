import type { NotCarried } from '../commitment/going-on.ts';
import type { PartialDate } from '../fields/calendar.ts';
import { ordinal } from '../fields/id.ts';
import { english } from '../language/english.ts';
import { address } from '../site/address.ts';

/** The corrections of what this site said of how the commitments of a plan went on, in words for readers. */
export function threadCorrections<Own extends GoneOn>(commitments: Own[]): ThreadCorrection<Own>[] {
  return commitments.flatMap((commitment) => {
    const { wentOn, notCarried } = commitment;
    return [
      ...toldOf(commitment, 'thread', wentOn?.corrected, address.thread(commitment)),
      ...toldOf(commitment, 'not-carried', notCarried?.corrected, address.commitment(commitment)),
    ];
  });
}

function toldOf<Own extends GoneOn>(
  commitment: Own,
  what: string,
  corrected: NotCarried['corrected'] = [],
  path: string,
): ThreadCorrection<Own>[] {
  return corrected.map(({ date, was, wrong }, at) => ({
    kind: 'thread',
    id: `${commitment.id}/${what}/${date}${ordinal(corrected, at, 'date')}`,
    path,
    date,
    title: english.corrections.wentOnTitle,
    text: `${was} ${wrong}`,
    commitment,
  }));
}

/** Something that this site said wrongly of how a commitment went on into a newer plan. */
export interface ThreadCorrection<Own> {
  kind: 'thread';
  /** Permanent: “marsham-quays-2012/k3/thread/2026-05-06”. */
  id: string;
  path: string;
  date: PartialDate;
  title: string;
  /** What we had said, and what was wrong with it. */
  text: string;
  commitment: Own;
}

interface GoneOn {
  id: string;
  slug: string;
  strategyId: string;
  wentOn?: Pick<NotCarried, 'corrected'> | undefined;
  notCarried?: Pick<NotCarried, 'corrected'> | undefined;
}
