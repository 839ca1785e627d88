import type { SiteCheck, StagedSite } from './site-check.ts';

/** Asks for the pages that must be there, and for a title on every page. */
export function pages({ files }: StagedSite): SiteCheck {
  const faults = REQUIRED.filter((file) => !files.includes(file)).map(
    (file) => `${file} is missing.`,
  );
  return {
    page(path, html) {
      if (html === '') faults.push(`${path} is empty.`);
      else if (!TITLE.test(html)) faults.push(`${path} has no <title>.`);
    },
    faults: () => faults,
  };
}

const REQUIRED = ['index.html', '404.html'];

// The head comes first, and a drawing further down may hold a <title> of its own.
const TITLE = /<head[\s>](?:(?!<\/head>)[\s\S])*?<title>\s*[^<\s]/;
