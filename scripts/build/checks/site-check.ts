import type { Tree } from '../files.ts';

/** Where a site stands that waits to be published. */
export interface StagedSite {
  folder: string;
  /** The path on the web host, with a slash at both ends. */
  base: string;
}

/** Looks at a site: it is shown every page once, and then says what is wrong. */
export interface SiteCheck {
  page?(path: string, html: string): void;
  /** @param tree all that is in the site. */
  faults(tree: Tree): string[];
}

/** Begins a check of one site. */
export type StartCheck = (site: StagedSite) => SiteCheck;
