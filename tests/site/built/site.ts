import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { testSites } from '../../../scripts/test/sites.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import type { Register } from '../../../src/lib/register/types.ts';
import { languagesOf } from '../../../src/lib/site/languages.ts';
import { LazyPage, type Page } from './page.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The sites that npm test builds, read once for each file of tests. */
export const sites: BuiltSite[] = await Promise.all(testSites().map(readSite));

/** One of the sites by its name: root, health-and-wellbeing, demo or aberwen. */
export function siteNamed(name: string): BuiltSite {
  const found = sites.find((site) => site.name === name);
  if (!found) throw new Error(`There is no site “${name}” among the built ones.`);
  return found;
}

/**
 * Whether the demonstration is here. It and the invented town together show all that the site can show; a new
 * site need not.
 */
export const hasDemonstration = existsSync(join(ROOT, 'tests/demonstration'));

export interface BuiltSite {
  name: string;
  folder: string;
  /** "/" or "/health-and-wellbeing/". */
  base: string;
  /** The content from which it was built. */
  content: string;
  /** What the pages should say, straight from the content. */
  register: Register;
  /** Every file, as a path below the base: "/data/commitments.json". */
  files: Set<string>;
  /** The pages in the language of the site. */
  pages: Page[];
  /** The same pages in its other languages. */
  editions: Page[];
  pageAt(path: string): Page | undefined;
  read(path: string): string;
}

async function readSite({ name, folder, env }: ReturnType<typeof testSites>[number]) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const content = resolve(ROOT, env['CONTENT_DIR'] ?? 'src/content');
  const register = await registerOf(content, env['AS_AT'] ?? '');
  const [, ...others] = languagesOf(register.site);
  const all = files
    // The screens on which the content is edited are no page for readers: tests/editing looks at them.
    .filter((file) => file.endsWith('.html') && !file.startsWith('/edit/'))
    .map((file) => {
      const path = file.replace(/\/index\.html$/, '/');
      const edition = others.find((lang) => path.startsWith(`/${lang}/`));
      return new LazyPage(path, read(file), edition);
    });
  const byPath = new Map<string, Page>(all.map((page) => [page.path, page]));
  const site: BuiltSite = {
    name,
    folder,
    base: env['BASE_PATH'] ?? '/',
    content,
    register,
    files: new Set(files),
    pages: all.filter(({ edition }) => !edition),
    editions: all.filter(({ edition }) => edition),
    pageAt: (path) => byPath.get(path),
    read,
  };
  return site;
}
