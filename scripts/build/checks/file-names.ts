import { extname } from 'node:path';
import { packings } from './packings.ts';
import type { SiteCheck } from './site-check.ts';

/** Lets through only the files that a site is made of, under names that need no escaping. */
export function fileNames(): SiteCheck {
  return {
    faults({ files, oddEntries }) {
      const there = new Set(files);
      return [
        ...oddEntries.map((path) => `${path} is neither a file nor a folder.`),
        ...files.flatMap((file) => {
          const odd = oddName(file);
          if (odd) return [`${file} has an odd name: ${odd}.`];
          return isKnown(file) || isCopy(file, there)
            ? []
            : [`${file} is not a kind of file that belongs to a site.`];
        }),
      ];
    },
  };
}

/** A name that shows a fault in a template (an address made of nothing) or a file that strayed in. */
function oddName(file: string): string | undefined {
  for (const segment of file.split('/')) {
    const stem = segment.replace(/\.[^.]*$/, '');
    if (NOTHING.has(stem)) return `“${stem}” was a missing value`;
    if (segment.startsWith('.') && !HIDDEN.has(segment)) return 'it is a hidden file';
    if (!/^[\w.~@-]+$/.test(segment)) return 'use letters, digits, hyphens and dots';
  }
  return undefined;
}

function isKnown(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return KINDS.has(extname(name)) || WHOLE_NAMES.has(name);
}

/** A packed copy stands beside what it is a copy of. */
function isCopy(file: string, there: Set<string>): boolean {
  const packed = packings.find((ending) => file.endsWith(`.${ending}`));
  return packed !== undefined && there.has(file.slice(0, -packed.length - 1));
}

const NOTHING = new Set(['undefined', 'null', 'NaN', 'true', 'false']);
const HIDDEN = new Set(['.nojekyll', '.well-known']);

// No source map, no content file, no code that was not bundled.
const KINDS = new Set([
  ...['.html', '.css', '.js', '.json', '.xml', '.txt', '.webmanifest'],
  ...['.csv', '.docx', '.ods', '.xlsx', '.zip', '.ics', '.bib', '.pdf'],
  ...['.png', '.svg', '.ico', '.jpg', '.webp', '.avif', '.woff2'],
  ...['.pagefind', '.pf_meta', '.pf_index', '.pf_filter', '.pf_fragment'],
]);
const WHOLE_NAMES = new Set(['_headers', '_redirects', '.nojekyll', 'CNAME']);
