import { parse } from 'csv-parse/sync';
import type { CommitmentRecord } from '../../../src/lib/open-data/records/commitment.ts';
import type { StrategyRecord } from '../../../src/lib/open-data/records/strategy.ts';
import type { OpenDataFile } from '../../../src/lib/open-data/table.ts';
import type { commitmentFile } from '../../../src/lib/publish/commitment-file.ts';
import type { BuiltSite } from '../built/site.ts';

/** The data files of a site, as somebody who downloads them reads them. */
export function commitmentsOf(site: BuiltSite): OpenDataFile<CommitmentRecord> {
  return JSON.parse(site.read('/data/commitments.json')) as OpenDataFile<CommitmentRecord>;
}

export function strategiesOf(site: BuiltSite): OpenDataFile<StrategyRecord> {
  return JSON.parse(site.read('/data/strategies.json')) as OpenDataFile<StrategyRecord>;
}

/** The rows of commitments.csv by the names of the columns. */
export function rowsOf(site: BuiltSite): Record<string, string>[] {
  return parse(site.read('/data/commitments.csv'), { columns: true, bom: true });
}

/** The JSON beside the page of a commitment. */
export function twinOf(
  site: BuiltSite,
  record: CommitmentRecord,
): ReturnType<typeof commitmentFile> {
  return JSON.parse(site.read(`${pathOf(record)}index.json`)) as ReturnType<typeof commitmentFile>;
}

/** The path of the page of a commitment. */
export function pathOf({ id }: { id: string }): string {
  return `/strategies/${id}/`;
}
