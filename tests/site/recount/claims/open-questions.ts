import type { Element } from 'hast';
import type { Claim } from '../claim.ts';
import type { Here } from '../here.ts';
import { classesOf, elementsIn, linksIn, plain, wordsIn } from '../line.ts';

/** What is left open in the sources: the summary, and the pages of strategies and of the rest. */
export const questionsLeftOpen: Claim[] = [
  {
    on: ['open questions', 'strategy questions', 'other questions'],
    within: 'lead',
    says: 'We list #all open questions?: (?<parts>[^.]+)\\.(?: They are said in #places places)?',
    right: (here, { parts = '' }) => {
      const all = pagesHere(here).flatMap((path) => questionsOn(here, path));
      const missing = here.type === 'other questions' ? 0 : missingNotes(here, all);
      return {
        all: missing === 0 ? all.length : `${all.length}, and ${missing} more in the data`,
        parts: partsAre(parts, all) ? parts : partsOf(all),
        places: all.flatMap(({ item }) => elementsIn(item, 'li')).length,
      };
    },
  },
  {
    on: ['open questions'],
    within: 'td',
    says: '^#count (?<of>in the source|in our copy|our choice|in all)$',
    right: (here, { of = '' }) => ({
      count: questionsOfRow(here).filter(({ whose: one }) => of === 'in all' || heads[one] === of)
        .length,
    }),
  },
];

interface Question {
  item: Element;
  whose: string;
  /** The heading that it stands under. */
  heading: string;
}

const heads: Record<string, string> = {
  source: 'in the source',
  copy: 'in our copy',
  choice: 'our choice',
};

const whose: [name: string, phrase: RegExp, mark: RegExp][] = [
  ['source', /^(\d+) in the sources themselves$/, /It is so in the source\./],
  ['copy', /^(\d+) from our copies of sources$/, /It is so in our copy\./],
  ['choice', /^(\d+) choices? of our own$/, /It is our own choice\./],
];

/** The pages that list the questions of a page: itself, or those to which a summary leads. */
function pagesHere(here: Here): string[] {
  if (here.type !== 'open questions') return [here.path];
  const [main] = here.elements(here.path, 'main');
  const to = main ? linksIn(main).map((link) => link.replace(/#.*$/, '')) : [];
  return [...new Set(to.filter((path) => path.includes('/open-questions/')))];
}

/** The questions that a page lists. Each says whose it is, or what stands above says it of all. */
function questionsOn(here: Here, path: string): Question[] {
  return here.elements(path, 'section').flatMap((section) => {
    const [heading] = elementsIn(section, 'h2');
    const shared = elementsIn(section, 'p').filter((one) => classesOf(one).includes('note'));
    const items = elementsIn(section, 'ul', 'updates').flatMap((list) => elementsIn(list, 'li'));
    return items.flatMap((item): Question[] => {
      const words = [...shared, item].map(wordsIn).join(' ');
      const [name] = whose.find(([, , mark]) => mark.test(words)) ?? [];
      const isQuestion = elementsIn(item, 'strong').length > 0;
      return name && isQuestion
        ? [{ item, whose: name, heading: heading ? wordsIn(heading) : '' }]
        : [];
    });
  });
}

/** Those of the strategy of a row, or of one heading of the page of all others. */
function questionsOfRow(here: Here): Question[] {
  const [link] = here.passage.rowLinks;
  const [path = '', part] = link?.to.split('#') ?? [];
  const all = questionsOn(here, path);
  return part ? all.filter(({ heading }) => heading === here.passage.row) : all;
}

function partsAre(parts: string, listed: Question[]): boolean {
  const said = parts.split(/, | and /).map((part) =>
    whose.flatMap(([name, phrase]) => {
      const [, number] = phrase.exec(part) ?? [];
      return number ? [`${number} ${name}`] : [];
    }),
  );
  return said.flat().join(', ') === partsOf(listed) && said.every((one) => one.length === 1);
}

function partsOf(listed: Question[]): string {
  return whose
    .map(([name]) => [listed.filter((one) => one.whose === name).length, name])
    .filter(([number]) => number !== 0)
    .map((part) => part.join(' '))
    .join(', ');
}

/** How many of the notes that the data holds, of one strategy or of all, are on none of the pages. */
function missingNotes({ data, strategy }: Here, listed: Question[]): number {
  const words = new Set(listed.flatMap(({ item }) => elementsIn(item, 'p').map(wordsIn)));
  const isOwn = (one: { strategy: string }) => !strategy || one.strategy === strategy.id;
  const ofPlans = [
    data.strategies.filter((one) => !strategy || one === strategy),
    data.commitments.filter(isOwn),
    data.progress.filter(isOwn),
  ];
  const others = [
    ...[data.decisions, data.organisations, data.areas, data.indicators, data.outcomes],
    data['outcome-figures'],
  ];
  const held = [...ofPlans, ...(strategy ? [] : others)].flatMap((records) =>
    records.flatMap(({ sic }) => sic),
  );
  return held.filter(
    ({ label, text }) => !words.has(plain(`${label}${/[?!.]$/.test(label) ? '' : '.'} ${text}`)),
  ).length;
}
