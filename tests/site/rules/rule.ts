import type { Page } from '../built/page.ts';
import type { BuiltSite } from '../built/site.ts';

/** Something that must hold on every page of every site. */
export interface PageRule {
  /** The sentence that the test is called by: "has one title, which no other page has". */
  sentence: string;
  /** Whether it is about what the pages in the language of the site alone have. */
  ofOwnLanguage?: true;
  /** Each fault of a page in words, with what to look for in its source. */
  faults: (page: Page, site: BuiltSite) => Iterable<string>;
}

/** The faults that a rule finds in a site, as the test prints them. */
export function allFaults(rule: PageRule, site: BuiltSite): string[] {
  return byFault(
    [...site.pages, ...(rule.ofOwnLanguage ? [] : site.editions)].flatMap((page) =>
      [...rule.faults(page, site)].map((fault) => ({ path: page.path, fault })),
    ),
  );
}

/** Each fault once, with the pages that have it: a fault of the layout is on all of them. */
export function byFault(found: { path: string; fault: string }[]): string[] {
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, places]) => {
    const paths = [...new Set(places.map(({ path }) => path))];
    const others = paths.length > 3 ? ` and ${paths.length - 3} more pages` : '';
    return `${paths.slice(0, 3).join(', ')}${others}: ${fault}`;
  });
}
