import type { Element } from 'hast';
import type { Claim } from '../claim.ts';
import { writtenAs } from '../days.ts';
import type { Here } from '../here.ts';
import { elementsIn, plain, wordsIn } from '../line.ts';
import type { Published } from '../records.ts';

const MONTH = '\\p{L}+ \\d{4}';

/** Which documents were read, and what is left open in them. */
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
  {
    on: ['open questions'],
    within: 'lead',
    says: 'We list #all open questions?: (?<parts>[^.]+)\\.(?: They are said in #places places)?',
    right: (here, { parts = '' }) => {
      const listed = here.elements(here.path, 'li', 'updates').filter(isQuestion);
      const missing = missingNotes(here, listed);
      const places = listed.flatMap((one) => elementsIn(one, 'li')).length;
      return {
        all: missing === 0 ? listed.length : `${listed.length}, and ${missing} more in the data`,
        parts: partsAre(parts, listed) ? parts : partsOf(listed),
        places,
      };
    },
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

const whose: [name: string, phrase: RegExp, mark: RegExp][] = [
  ['source', /^(\d+) in the sources themselves$/, /It is so in the source\./],
  ['copy', /^(\d+) from our copies of sources$/, /It is so in our copy\./],
  ['choice', /^(\d+) choices? of our own$/, /It is our own choice\./],
];

/** A question that is listed says whose it is. */
function isQuestion(item: Element): boolean {
  return whose.some(([, , mark]) => mark.test(wordsIn(item)));
}

function partsAre(parts: string, listed: Element[]): boolean {
  const said = parts.split(/, | and /).map((part) =>
    whose.flatMap(([name, phrase]) => {
      const [, number] = phrase.exec(part) ?? [];
      return number ? [`${number} ${name}`] : [];
    }),
  );
  return said.flat().join(', ') === partsOf(listed) && said.every((one) => one.length === 1);
}

function partsOf(listed: Element[]): string {
  return whose
    .map(([name, , mark]) => [listed.filter((one) => mark.test(wordsIn(one))).length, name])
    .filter(([number]) => number !== 0)
    .map((part) => part.join(' '))
    .join(', ');
}

/** How many of the notes that the data holds are not on the page. */
function missingNotes({ data }: Here, listed: Element[]): number {
  const words = new Set(listed.flatMap((one) => elementsIn(one, 'p').map(wordsIn)));
  const held = [
    data.strategies,
    data.commitments,
    data.progress,
    data.decisions,
    data.organisations,
    data.areas,
    data.indicators,
    data.outcomes,
  ].flatMap((records) => records.flatMap(({ sic }) => sic));
  return held.filter(
    ({ label, text }) => !words.has(plain(`${label}${/[?!.]$/.test(label) ? '' : '.'} ${text}`)),
  ).length;
}
