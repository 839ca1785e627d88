import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, preprocessCSS, type ResolvedConfig } from 'vite';

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
      const known = read(folder, name);
      if (known !== undefined) return known;
      const { code } = await preprocessCSS(readFileSync(file, 'utf8'), file, config);
      keep(folder, name, code);
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

/** What is kept under a name; nothing when it is not there, or is not what was written. */
function read(folder: string, name: string): string | undefined {
  try {
    const [, sum = '', css = ''] =
      /^([0-9a-f]{64})\n(.*)$/s.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return sum === sumOf(css) ? css : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it and nothing older. A build that cannot keep it is none the worse. */
function keep(folder: string, name: string, css: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) if (old !== name) rmSync(join(folder, old));
    const own = join(folder, `${name}.${process.pid}`);
    writeFileSync(own, `${sumOf(css)}\n${css}`);
    renameSync(own, join(folder, name));
  } catch {
    // The next build compiles them again.
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
