import type { SiteCheck } from './site-check.ts';

/** Asks for the pages that must be there, and for a title on every page. */
export function pages(): SiteCheck {
  const found: string[] = [];
  return {
    page(path, html) {
      if (html === '') found.push(`${path} is empty.`);
      else if (!TITLE.test(html)) found.push(`${path} has no <title>.`);
    },
    faults: ({ files }) => [
      ...REQUIRED.filter((file) => !files.includes(file)).map((file) => `${file} is missing.`),
      ...found,
    ],
  };
}

const REQUIRED = ['index.html', '404.html'];

// The head comes first, and a drawing further down may hold a <title> of its own.
const TITLE = /<head[\s>](?:(?!<\/head>)[\s\S])*?<title>\s*[^<\s]/;
