import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Looks over a built site: what is wrong with it, how many pages it has and which is the heaviest. */
export function inspect(folder: string): Inspection {
  const faults: string[] = [];
  const files = listFiles(folder);
  let heaviest = { path: '', bytes: 0 };
  for (const required of ['index.html', '404.html']) {
    if (!files.includes(required)) faults.push(`${required} is missing.`);
  }
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const odd = oddName(file);
    if (odd) faults.push(`${file} has an odd name: ${odd}.`);
  }
  for (const path of pages) {
    const html = readFileSync(join(folder, path));
    if (!TITLE.test(html.toString('utf8'))) {
      faults.push(html.length === 0 ? `${path} is empty.` : `${path} has no <title>.`);
    }
    if (html.length > heaviest.bytes) heaviest = { path, bytes: html.length };
  }
  return { faults, pages: pages.length, heaviest };
}

/** The size of a file as a browser fetches it. Only for a file or two: the best compression is slow. */
export function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
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

// The head comes first, and a drawing further down may hold a <title> of its own.
const TITLE = /<head[\s>](?:(?!<\/head>)[\s\S])*?<title>\s*[^<\s]/;

const NOTHING = new Set(['undefined', 'null', 'NaN', 'true', 'false']);
const HIDDEN = new Set(['.nojekyll', '.well-known']);

interface Inspection {
  faults: string[];
  pages: number;
  heaviest: { path: string; bytes: number };
}
