import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';

/**
 * Writes the fonts of the editing screens from those that Sveltia brings: of the icons, which are drawn for words such
 * as “arrow_back”, only those whose words stand in its script. Its own are eight times as large.
 */
export async function writeEditingFonts(root: string): Promise<void> {
  const from = join(root, 'node_modules/@sveltia/cms/npm/assets');
  const to = join(root, 'src/assets/edit');
  mkdirSync(to, { recursive: true });
  const named = (start: string) => {
    const file = readdirSync(from).find((name) => name.startsWith(start));
    if (!file) throw new Error(`Sveltia has no ${start} any more.`);
    return join(from, file);
  };
  copyFileSync(named('source-sans-3-latin'), join(to, 'source-sans-3.woff2'));
  copyFileSync(named('noto-mono-latin'), join(to, 'noto-mono.woff2'));
  for (const font of ['source-sans-3', 'noto-mono', 'material-symbols-outlined']) {
    copyFileSync(named(`${font}.LICENSE`), join(to, `${font}.txt`));
  }
  const whole = readFileSync(named('material-symbols'));
  const script = readFileSync(join(root, 'node_modules/@sveltia/cms/dist/sveltia-cms.js'), 'utf8');
  writeFileSync(join(to, 'icons.woff2'), await iconsOf(whole, script));
}

/** The letters of the words, and of the icons those that the script can name. */
async function iconsOf(whole: Buffer, script: string): Promise<Buffer> {
  const font = create(whole);
  if (font.isCollection) throw new Error('The icons are a collection of fonts.');
  const words = new Set(script.match(/(?<=["'`])[a-z][a-z0-9_]{1,40}(?=["'`])/g));
  const points = font.characterSet.filter((point) => {
    const { name } = font.glyphForCodePoint(point);
    return point > 0x7f && words.has(name);
  });
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789_';
  return subsetFont(whole, letters + String.fromCodePoint(...points), {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    variationAxes: { wght: 400 },
  });
}
