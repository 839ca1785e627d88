import { isAddedAfter, isWithdrawnBy, tells, updatesOf } from './facts.ts';
import type { Here } from './here.ts';
import { linksIn, wordsIn } from './line.ts';
import type { Commitment, Published, Strategy, Update } from './records.ts';

/** Of how many commitments a report tells, among those that there were at its date, and of which others. */
function reachOf(data: Published, strategy: Strategy, report: string): Reach {
  const { asAt = '' } = strategy.reports.find(({ id }) => id === report) ?? {};
  const own = data.commitments.filter((one) => one.strategy === strategy.id);
  const updates = updatesOf(data, report);
  const isNamed = (one: Commitment, how: (update: Update) => boolean) =>
    updates.some((update) => update.commitment === one.id && how(update));
  const gone = own.filter((one) => isWithdrawnBy(one, asAt));
  const late = own.filter((one) => !gone.includes(one) && isAddedAfter(one, asAt));
  const held = own.filter((one) => !gone.includes(one) && !late.includes(one));
  const told = held.filter((one) => isNamed(one, tells)).length;
  const none = held.filter((one) => isNamed(one, (update) => !tells(update))).length;
  return {
    all: held.length,
    told,
    none,
    rest: held.length - told - none,
    withdrawn: gone.filter((one) => isNamed(one, tells)).length,
    later: late.filter((one) => isNamed(one, tells)).length,
  };
}

interface Reach {
  all: number;
  told: number;
  none: number;
  rest: number;
  withdrawn: number;
  later: number;
}

/** The reach of the report that is spoken of: of the page, of the item's link, or of the title in the item. */
export function reachHere(here: Here): Reach | undefined {
  const strategy = strategyOf(here);
  const report = strategy && reportIn(here, strategy);
  return strategy && report ? reachOf(here.data, strategy, report) : undefined;
}

/** The report that is spoken of, by its ID. */
export function reportHere(here: Here): string | undefined {
  const strategy = strategyOf(here);
  return strategy && reportIn(here, strategy);
}

/** The strategy of the page, or the one that an event of the site links to first. */
export function strategyOf(here: Here): Strategy | undefined {
  if (here.strategy) return here.strategy;
  const [link] = here.passage.links;
  const words = wordsIn(here.passage.item);
  const [, id] = /^\/strategies\/([^/]+)\//.exec(link?.to ?? '') ?? [];
  return here.data.strategies.find(
    (one) => one.id === id || (!id && one.reports.some(({ title }) => words.includes(title))),
  );
}

function reportIn(here: Here, { reports }: Strategy): string | undefined {
  if (here.type === 'report') return here.report;
  const { item } = here.passage;
  const links = linksIn(item);
  const words = wordsIn(item);
  const found =
    reports.find(({ id }) =>
      links.some((to) => to.endsWith(`/${id.replace('/', '/progress/')}/`)),
    ) ?? reports.find(({ title }) => words.includes(title));
  return found?.id;
}
