import { type Claim, FIGURE, saidIn } from './claim.ts';
import { claims } from './claims/all.ts';
import { Here, type PageAt } from './here.ts';
import { type Figured, type Known, knownFigures } from './known.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Reason, reasons } from './reasons.ts';
import type { Published } from './records.ts';

/** Every fault in the figures of a site. The pages at old addresses are read as those that they lead to. */
export function recountSite(
  site: { pages: (PageAt & { isOld: boolean; html: string })[] },
  data: Published,
  tally?: Tally,
): string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages
    .filter(({ isOld }) => !isOld)
    .flatMap((page) => faultsOf(page, data, (path) => pages.get(path), tally));
}

/**
 * What is wrong with the figures of a page: what is not what the data counts, and what nothing explains.
 * `pageAt` finds the other pages of the site, for the few figures that count what is listed elsewhere.
 */
export function faultsOf(
  page: PageAt,
  data: Published,
  pageAt: (path: string) => PageAt | undefined,
  tally: Tally = { claims: new Set(), reasons: new Set() },
): string[] {
  const known = knownFigures(data);
  return passagesOf(page.tree).flatMap((passage) =>
    faultsIn(new Here(data, page, pageAt, passage), known, tally).map(
      (fault) => `${page.path}: ${fault}`,
    ),
  );
}

/** Which claims were made and which reasons were needed. */
export interface Tally {
  claims: Set<Claim>;
  reasons: Set<Reason>;
}

function faultsIn(here: Here, known: Known, tally: Tally): string[] {
  const told = new Set<number>();
  const faults: string[] = [];
  for (const claim of claimsOn(here.type)) {
    if (!mayStand(claim, here)) continue;
    const figures = new Set<number>();
    faults.push(...differences(claim, here, figures));
    if (figures.size > 0) tally.claims.add(claim);
    for (const at of figures) told.add(at);
  }
  const { text } = here.passage;
  const unexplained = figuresIn(text).filter(
    (figure) => !told.has(figure.at) && !known.explains(figure, text, here.commitment),
  );
  if (unexplained.length === 0) return faults;
  const reason = reasons.find((one) => excuses(one, here));
  if (reason) {
    tally.reasons.add(reason);
    return faults;
  }
  return [
    ...faults,
    ...unexplained.map(({ figure }) => `nothing says what ${figure} counts in “${text}”.`),
  ];
}

function excuses(reason: Reason, here: Here): boolean {
  const { text, links } = here.passage;
  return (
    mayStand(reason, here) &&
    (reason.says?.test(text) ?? true) &&
    (!reason.to || links.some(({ to }) => reason.to?.test(to)))
  );
}

/** The claims that pages of a type may make. */
function claimsOn(type: Here['type']): Claim[] {
  const known = byType.get(type);
  if (known) return known;
  const found = claims.filter(({ on }) => on?.includes(type) ?? true);
  byType.set(type, found);
  return found;
}

const byType = new Map<Here['type'], Claim[]>();

/** Where the figures of one claim differ from the data, with the places of those that it tells. */
function differences(claim: Claim, here: Here, told: Set<number>): string[] {
  const { text, links } = here.passage;
  if (!claim.linked) return differencesIn(text, 0, claim, here, told);
  return links.flatMap(({ to, names, from, end }) =>
    claim.linked !== true && !names.includes(claim.linked ?? '')
      ? []
      : differencesIn(text.slice(from, end), from, claim, here.at(to), told),
  );
}

function differencesIn(
  text: string,
  start: number,
  claim: Claim,
  here: Here,
  told: Set<number>,
): string[] {
  return [...saidIn(text, claim)].flatMap(({ words, said, spans }) =>
    Object.entries(claim.right(here, said)).flatMap(([name, right]) => {
      const saying = said[name];
      if (saying === undefined) return [];
      const [from = 0, end = 0] = spans[name] ?? [];
      for (const { at } of figuresIn(here.passage.text)) {
        if (start + from <= at && at < start + end) told.add(at);
      }
      return isSame(saying, right)
        ? []
        : [`“${words}” says ${saying}, and the data says ${right ?? 'nothing of it'}.`];
    }),
  );
}

function isSame(words: string, right: string | number | undefined): boolean {
  return typeof right === 'number' ? Number(words.replaceAll(',', '')) === right : words === right;
}

/** Whether a claim or a reason may stand where a passage stands. */
function mayStand(
  rule: Pick<Claim, 'on' | 'within' | 'under' | 'row' | 'column'>,
  { type, passage }: { type: Here['type']; passage: Passage },
): boolean {
  return (
    (rule.on?.includes(type) ?? true) &&
    (rule.under?.test(passage.heading) ?? true) &&
    (rule.row?.test(passage.row) ?? true) &&
    (rule.column?.test(passage.column) ?? true) &&
    (rule.within?.split(' ').every((name) => passage.names.has(name)) ?? true)
  );
}

function figuresIn(text: string): Figured[] {
  return [...text.matchAll(anyFigure)].map((match) => ({
    figure: match[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
}

const anyFigure = new RegExp(FIGURE, 'gu');
