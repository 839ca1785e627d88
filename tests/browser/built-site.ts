import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { testSites } from '../../scripts/test/sites.ts';
import { type PageType, pageType } from '../site/built/page-types.ts';

/** Serves one of the built sites on a free port, with the paths that its sitemap lists. */
export async function open(name: string): Promise<OpenSite> {
  const found = testSites().find((site) => site.name === name);
  if (!found) throw new Error(`There is no site “${name}” among the built ones.`);
  const base = found.env['BASE_PATH'] ?? '/';
  const { url, close } = await serve(found.folder, { base, port: 0, host: '127.0.0.1' });
  const listed = readPaths(found.folder, base);
  const old = oldPages(found.folder, listed);
  return {
    name,
    base,
    url,
    close,
    // The page for unknown addresses is not in the sitemap, and people meet it all the same.
    paths: [...listed, ...old, '/404.html'],
    oneOfEachType: [...onePerType(listed), ...old],
    at: (path) => `${url}${path.slice(1)}`,
    html: (path) => readFileSync(join(found.folder, path.replace(/\/$/, '/index.html')), 'utf8'),
  };
}

export interface OpenSite {
  name: string;
  base: string;
  url: string;
  /** Every page, as a path below the base. */
  paths: string[];
  /** One page of each type, and of the invented site the one with most on it. */
  oneOfEachType: string[];
  at(path: string): string;
  /** The file of a page, as it was built. */
  html(path: string): string;
  close(): Promise<void>;
}

function readPaths(folder: string, base: string): string[] {
  const addresses = (file: string) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => `/${new URL(address).pathname.slice(base.length)}`,
    );
  return addresses('sitemap-index.xml').flatMap((file) => addresses(file));
}

/** The pages at addresses where something stood once, and that no list names. */
function oldPages(folder: string, listed: string[]): string[] {
  return globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .filter((path) => !/^\/(?:embed|edit)\//.test(path) && !listed.includes(path))
    .sort();
}

/** Pages of prose are all different, so each of them counts as a type of its own. */
function onePerType(paths: string[]): string[] {
  const richest: Partial<Record<PageType, string>> = {
    commitment: '/w1/',
    report: '/2026-03/',
    strategy: '/marsham-2024/',
    tracker: '/marsham-2024/',
  };
  const groups = Map.groupBy(paths, (path) => {
    const type = pageType(path, '');
    return type === 'prose' ? path : type;
  });
  return [...groups].flatMap(([type, all]) => {
    const wanted = richest[type as PageType];
    return all.find((path) => wanted && path.includes(wanted)) ?? all[0] ?? [];
  });
}
