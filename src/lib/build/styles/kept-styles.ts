import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, preprocessCSS, type ResolvedConfig } from 'vite';
import { keepText, keptText } from '../kept/kept-text.ts';

/** What decides what becomes of the styles, beside their own files and Node. */
const packages = ['sass', 'govuk-frontend', 'vite'];

/**
 * Compiles the styles of the site once, and again when one of their files or a package has changed: to compile them
 * takes a tenth of the build of a small site. What is kept lies in `.cache/styles/`.
 */
export function keptStyles(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'golden-thread:kept-styles',
    apply: 'build',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    // As a plain sheet in the same folder, from which its addresses are counted.
    resolveId: (id, importer) =>
      importer && id.endsWith(sheet)
        ? join(dirname(importer), id.replace(/scss$/, 'css'))
        : undefined,
    async load(id) {
      if (!id.endsWith(compiled)) return undefined;
      const file = id.replace(/css$/, 'scss');
      const folder = join(config.root, '.cache/styles');
      const name = digestOf(dirname(file));
      const kept = join(folder, name);
      const known = keptText(kept, name);
      if (known !== undefined) return known;
      const { code } = await preprocessCSS(readFileSync(file, 'utf8'), file, config);
      // Nothing older is of use.
      rmSync(folder, { recursive: true, force: true });
      keepText(kept, name, code);
      return code;
    },
  };
}

const sheet = '/styles/site.scss';
const compiled = '/styles/site.css';

function digestOf(folder: string): string {
  const sum = createHash('sha256').update(process.version);
  for (const name of packages) {
    const file = findPackageJSON(name, import.meta.url);
    sum.update(`${name} ${JSON.parse(readFileSync(file ?? '', 'utf8')).version}\n`);
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.scss')) sum.update(`${path}\n${readFileSync(join(folder, path), 'utf8')}`);
  }
  return sum.digest('hex');
}
