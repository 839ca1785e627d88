/** A built site that waits to be published. */
export interface StagedSite {
  folder: string;
  /** The path on the web host, with a slash at both ends. */
  base: string;
  /** Every file, as a path from the folder. */
  files: string[];
  /** What is neither a file nor a folder, the same way. */
  oddEntries: string[];
}

/** Looks at a site: it is shown every page once, and then says what is wrong. */
export interface SiteCheck {
  page?(path: string, html: string): void;
  faults(): string[];
}

/** Begins a check of one site. */
export type StartCheck = (site: StagedSite) => SiteCheck;
