import { openDataFile, type PublishedSite } from '../open-data/table.ts';
import { commitmentRecord } from '../open-data/tables/commitments.ts';
import type { Commitment, Register } from '../register/types.ts';

/** The JSON twin of a commitment's page: its record with its history, in the shape of a data file. */
export function commitmentFile(commitment: Commitment, register: Register, site: PublishedSite) {
  const record = {
    ...commitmentRecord(commitment, site),
    history: commitment.history.map(({ on, title, text, computed, update }) => ({
      on,
      title,
      text,
      computed,
      report: update?.report.id ?? null,
    })),
  };
  return openDataFile('commitment', [record], register, site);
}
