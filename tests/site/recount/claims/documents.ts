import type { Claim } from '../claim.ts';
import { writtenAs } from '../days.ts';
import type { Here } from '../here.ts';
import type { Published } from '../records.ts';

const MONTH = '\\p{L}+ \\d{4}';

/** Which documents were read. */
export const documents: Claim[] = [
  {
    says: `We read #all documents? (?:on it|for this site)(?:(?:,|\\. The newest that prints its date is)(?: the newest)? of (?<newest>${MONTH}))?\\.`,
    right: (here, { newest = '' }) => {
      const months = read(here)
        .filter(({ dated }) => dated === 'yes')
        .map(monthOf);
      return { all: read(here).length, newest: same(newest, months.toSorted().at(-1)) };
    },
  },
  {
    says: `It is not dated: we take it to be of (?<month>${MONTH})\\. Later ones`,
    right: (here, { month = '' }) => {
      const [only] = read(here);
      return { month: same(month, only?.dated === 'no' ? monthOf(only) : undefined) };
    },
  },
  {
    says: '#undated of them (?:is|are) not dated\\.',
    right: (here) => ({ undated: read(here).filter(({ dated }) => dated === 'no').length }),
  },
];

/** The documents of the strategy of the page, or all that anything in the data cites. */
function read({ data, strategy }: Here): Published['sources'] {
  const cited = new Set(
    strategy
      ? strategy.documents
      : [
          ...data.strategies.flatMap((one) => one.documents),
          ...[data.areas, data.organisations, data.outcomes, data.indicators, data.observations]
            .flat()
            .flatMap((one) => (one as { source?: { document: string } }).source?.document ?? []),
        ],
  );
  return data.sources.filter(({ id }) => cited.has(id));
}

function monthOf({ published }: { published: string }): string {
  return published.slice(0, 7);
}

function same(words: string, month: string | undefined): string | undefined {
  return words && writtenAs(words) === month ? words : month;
}
