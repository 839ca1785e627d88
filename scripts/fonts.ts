/**
 * Makes the fonts of the site from @fontsource/public-sans: run it when that package changes.
 *
 *   node scripts/run.mjs scripts/fonts.ts
 *
 * It writes the subsets and their licence to src/assets/fonts, those that share images are drawn with
 * to src/assets/fonts/share, and to src/styles/_font-metrics.scss the measures by which Arial is fitted
 * to Public Sans for readers whose browser does not wait.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { arial, fitTo } from './fonts/metrics.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const from = join(root, 'node_modules/@fontsource/public-sans');
const to = join(root, 'src/assets/fonts');
const weights = [400, 700] as const;

/** Figures that line up, kerning, and letters with their accents; no other feature is used. */
const forPages = {
  targetFormat: 'woff2',
  keepFeatures: ['kern', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk', 'liga'],
} as const;

/** The same letters for Satori, which reads no WOFF2 and of the features only kerning. */
const forShareImages = { targetFormat: 'woff', keepFeatures: ['kern'] } as const;

/** Latin and Latin-1, dashes, quotes, bullets, ellipsis, no-break spaces, arrows, minus, euro. */
const latin = characters(
  '20-7e a0-ff 131 152-153 2009-200b 2010-2015 2018-201e 2020-2022 2026 202f 2030-2033 2039-203a 2044 20ac 2122 2190-2193 2212',
);

/** Latin Extended-A, for Welsh and Polish names among others. Loaded only where a page needs it. */
const latinExtended = characters('100-17f');

await mkdir(join(to, 'share'), { recursive: true });
await copyFile(join(from, 'LICENSE'), join(to, 'OFL.txt'));
const measured: string[] = [];
for (const weight of weights) {
  const plain = `public-sans-latin-${weight}-normal.woff2`;
  const extended = `public-sans-latin-ext-${weight}-normal.woff2`;
  const font = await subset(plain, latin, `public-sans-${weight}.woff2`, forPages);
  await subset(extended, latinExtended, `public-sans-ext-${weight}.woff2`, forPages);
  await subset(plain, latin, `share/public-sans-${weight}.woff`, forShareImages);
  await subset(extended, latinExtended, `share/public-sans-ext-${weight}.woff`, forShareImages);
  const measures = Object.entries(fitTo(font, arial[weight]));
  const inSass = measures.map(([name, measure]) => `    '${name}': ${measure},\n`).join('');
  measured.push(`  ${weight}: (\n${inSass}  ),\n`);
}
await writeFile(
  join(root, 'src/styles/_font-metrics.scss'),
  `// Written by scripts/fonts.ts from the fonts themselves. Do not edit.\n// How Arial must be scaled and placed to take the room that Public Sans takes.\n$arial-as-public-sans: (\n${measured.join('')});\n`,
);

async function subset(
  name: string,
  text: string,
  into: string,
  use: typeof forPages | typeof forShareImages,
): Promise<Buffer> {
  const source = await readFile(join(from, 'files', name));
  const font = await subsetFont(source, text, { ...use, noHinting: true });
  await writeFile(join(to, into), font);
  process.stdout.write(`${into} ${(font.length / 1000).toFixed(1)} kB\n`);
  return font;
}

/** Every character of ranges of Unicode, as a style sheet names them. */
function characters(ranges: string): string {
  return ranges
    .split(' ')
    .map((range) => range.split('-').map((end) => Number.parseInt(end, 16)))
    .flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    )
    .join('');
}
