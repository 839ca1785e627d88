import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { address } from '../../../src/lib/site/address.ts';
import type { SiteCheck, StagedSite } from './site-check.ts';

/** Reads the search index as a browser would: each result has to be whole and lead to a page. */
export function search({ folder, files }: StagedSite): SiteCheck {
  const index = address.searchIndex().slice(1);
  const there = new Set(files);
  return { faults };

  function faults(): string[] {
    const entry = parse<Entry>(() => readFileSync(join(folder, index, 'pagefind-entry.json')));
    const languages = Object.entries(entry?.languages ?? {});
    if (languages.length === 0) return [`The search index in ${index} is missing or unreadable.`];
    return languages.flatMap(([language, { hash, page_count }]) => {
      const results = inIndex(`fragment/${language}_`);
      const counted =
        results.length === page_count
          ? []
          : [`The search index counts ${page_count} results and holds ${results.length}.`];
      const parts = [`${index}pagefind.${hash}.pf_meta`, ...inIndex(`index/${language}_`)];
      const unreadable = parts.filter((file) => unpacked(file) === undefined);
      return [
        ...counted,
        ...unreadable.map((file) => `${file} of the search index is missing or unreadable.`),
        ...results.flatMap(faultsOf),
      ];
    });
  }

  function inIndex(start: string): string[] {
    return files.filter((file) => file.startsWith(`${index}${start}`));
  }

  function faultsOf(file: string): string[] {
    const url = parse<{ url?: string }>(() => unpacked(file) ?? '')?.url;
    if (!url) return [`${file} of the search index is unreadable.`];
    const page = url
      .replace(/#.*$/, '')
      .slice(1)
      .replace(/(^|\/)$/, '$1index.html');
    return there.has(page) ? [] : [`The search finds ${url}, which is not there.`];
  }

  /** What one of Pagefind’s compressed files holds, after the mark that it begins with. */
  function unpacked(file: string): Buffer | undefined {
    try {
      const bytes = gunzipSync(readFileSync(join(folder, file)));
      return bytes.subarray(0, MARK.length).equals(MARK) ? bytes.subarray(MARK.length) : undefined;
    } catch {
      return undefined;
    }
  }
}

function parse<T>(read: () => string | Buffer): T | undefined {
  try {
    return JSON.parse(read().toString()) as T;
  } catch {
    return undefined;
  }
}

const MARK = Buffer.from('pagefind_dcd');

interface Entry {
  languages?: Record<string, { hash: string; page_count: number }>;
}
