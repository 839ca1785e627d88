/**
 * Makes the fonts of the site from @fontsource/public-sans, and those of share images from the whole font as
 * @expo-google-fonts/public-sans has it: run it when one of these packages changes.
 *
 *   node scripts/run.mjs scripts/fonts.ts
 *
 * It writes the subsets and their licence to src/assets/fonts, those that share images are drawn with
 * to src/assets/fonts/share with the list of their letters, and to src/styles/_font-metrics.scss the measures by which Arial is fitted
 * to Public Sans for readers whose browser does not wait. The fonts of the editing screens, from @sveltia/cms, go to
 * src/assets/edit.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { writeEditingFonts } from './fonts/editing-icons.ts';
import { arial, fitTo } from './fonts/metrics.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const from = join(root, 'node_modules/@fontsource/public-sans/files');
const whole = join(root, 'node_modules/@expo-google-fonts/public-sans');
const to = join(root, 'src/assets/fonts');
const weights = [400, 700] as const;

/** Figures that line up, kerning, and letters with their accents; no other feature is used. */
const forPages = {
  targetFormat: 'woff2',
  keepFeatures: ['kern', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk', 'liga'],
} as const;

/** For Satori, which reads no WOFF2 and of the features only kerning. */
const forShareImages = { targetFormat: 'woff', keepFeatures: ['kern'] } as const;

/** Latin and Latin-1, dashes, quotes, bullets, ellipsis, no-break spaces, arrows, minus, euro. */
const latin = characters(
  '20-7e a0-ff 131 152-153 2009-200b 2010-2015 2018-201e 2020-2022 2026 202f 2030-2033 2039-203a 2044 20ac 2122 2190-2193 2212',
);

/** Latin Extended-A, for Welsh and Polish names among others. Loaded only where a page needs it. */
const latinExtended = characters('100-17f');

/** All letters of the font from the space on but for accents that stand alone, which Satori does not place. */
const ofShareImages = lettersIn(
  await readFile(join(whole, '400Regular/PublicSans_400Regular.ttf')),
);

await writeEditingFonts(root);
await mkdir(join(to, 'share'), { recursive: true });
await copyFile(join(from, '../LICENSE'), join(to, 'OFL.txt'));
const measured: string[] = [];
for (const weight of weights) {
  const plain = `public-sans-latin-${weight}-normal.woff2`;
  const extended = `public-sans-latin-ext-${weight}-normal.woff2`;
  const font = await subset(join(from, plain), latin, `public-sans-${weight}.woff2`, forPages);
  await subset(join(from, extended), latinExtended, `public-sans-ext-${weight}.woff2`, forPages);
  const face = { 400: '400Regular', 700: '700Bold' }[weight];
  await subset(
    join(whole, face, `PublicSans_${face}.ttf`),
    ofShareImages,
    `share/public-sans-${weight}.woff`,
    forShareImages,
  );
  const measures = Object.entries(fitTo(font, arial[weight]));
  const inSass = measures.map(([name, measure]) => `    '${name}': ${measure},\n`).join('');
  measured.push(`  ${weight}: (\n${inSass}  ),\n`);
}
await writeFile(
  join(root, 'src/styles/_font-metrics.scss'),
  `// Written by scripts/fonts.ts from the fonts themselves. Do not edit.\n// How Arial must be scaled and placed to take the room that Public Sans takes.\n$arial-as-public-sans: (\n${measured.join('')});\n`,
);

await writeFile(
  join(root, 'src/lib/site/share-letters.ts'),
  `// Written by scripts/fonts.ts from the fonts themselves. Do not edit.

/** The letters that the font of share images has. */
export const shareLetters = new Set(${JSON.stringify([...ofShareImages].join(''))});
`,
);

async function subset(
  file: string,
  text: string,
  into: string,
  use: typeof forPages | typeof forShareImages,
): Promise<Buffer> {
  const source = await readFile(file);
  const font = await subsetFont(source, text, { ...use, noHinting: true });
  await writeFile(join(to, into), font);
  process.stdout.write(`${into} ${(font.length / 1000).toFixed(1)} kB\n`);
  return font;
}

/** The characters that a font has. */
function lettersIn(file: Buffer): string {
  const font = create(file);
  if (font.isCollection) throw new Error('The file holds several fonts.');
  return font.characterSet
    .filter((code) => code >= 0x20 && code < 0xffff)
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => !/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(letter))
    .join('');
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
