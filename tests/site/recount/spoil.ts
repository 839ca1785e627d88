import { fromHtml } from 'hast-util-from-html';
import type { BuiltSite } from '../built/site.ts';
import { readPublished } from './published.ts';
import type { Published } from './records.ts';
import { faultsOf } from './recount.ts';

/** What becomes of a figure. */
export type Spoil = (figure: string) => string;

/** A page of a site in which the figure of some words was spoilt, and what the recount finds there. */
export function spoiltFaults(site: BuiltSite, path: string, words: RegExp, to: Spoil): string[] {
  const page = site.pageAt(path);
  if (!page) throw new Error(`There is no ${path}.`);
  const spoilt = page.html.replace(gaps(words), (found, figure: string) =>
    found.replace(figure, to(figure)),
  );
  if (spoilt === page.html) throw new Error('The page no longer holds these words.');
  return faultsIn(site, path, spoilt);
}

/** What the recount finds on a page that it would not find on the built one. */
export function faultsIn(site: BuiltSite, path: string, html: string): string[] {
  const type = site.pageAt(path)?.type ?? 'prose';
  const page = { path, type, tree: fromHtml(html) };
  return faultsOf(page, dataOf(site), (other) => site.pageAt(other));
}

const known = new Map<string, Published>();

/** The data that a site publishes, read once. */
export function dataOf({ name, read }: BuiltSite): Published {
  const data = known.get(name) ?? readPublished(read);
  known.set(name, data);
  return data;
}

/** A space in a pattern stands for any space of a page, such as the one that holds a number to its noun. */
function gaps({ source }: RegExp): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+').replaceAll('>', '>\\s*'));
}

/** One less. */
export function less(figure: string): string {
  return String(Number(figure) - 1);
}

/** One more. */
export function more(figure: string): string {
  return String(Number(figure) + 1);
}
