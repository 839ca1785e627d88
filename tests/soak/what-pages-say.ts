// Makes all pages and plain files of some content, and prints of each what it is made of and what it says:
//   AS_AT=… CONTENT_DIR=… node tests/soak/what-pages-say.ts <folder of the program>
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { shareContent } from '../../src/lib/build/content-module.ts';
import { sumOf } from '../../src/lib/build/kept/site-files.ts';
import { pagesOf } from '../../src/lib/build/program/kept-program.ts';
import { plainFiles } from '../../src/lib/publish/plain-files.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { readingOf } from '../../src/lib/reading/reading-of.ts';
import { type ContentPart, notedParts, partSums, telling } from '../../src/lib/register/asked.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { sumOfValue } from '../../src/lib/register/sums.ts';
import type { Register } from '../../src/lib/register/types.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import type { Made, SaidByPages } from './kept-by-key.ts';

const [program = ''] = process.argv.slice(2);
const folder = contentFolder(process.cwd());
const asAt = asAtDay(process.env);
const prose = (await readingOf(folder)).prose();
const { lines } = await readAddresses(folder);
const asked = await shareContent(folder, asAt);
const pages = await pagesOf(program);
const register = await registerOf(folder, asAt);

const made: SaidByPages['made'] = {};
for (const { path, key, make } of pages) made[path] = await madeBy(key, asked, make);
const { note, asked: askedByFiles } = notedParts();
for (const [path, make] of plainFiles(telling(register, note), '/')) {
  if (make.given) made[path] = await madeBy(sumOfValue(make.given), askedByFiles, make);
}

const parts: ContentPart[] = [
  'addresses',
  ...(Object.keys(register) as (keyof Register)[]).map((name) => `register/${name}` as const),
  ...Object.keys(prose).map((id) => `prose/${id}` as const),
];
const sums = partSums({ register, prose, addresses: lines });
const said: SaidByPages = {
  made,
  parts: Object.fromEntries(parts.map((part) => [part, sums([part])])),
};
console.log(JSON.stringify(said));

async function madeBy(
  key: string | undefined,
  asked: () => ContentPart[],
  make: () => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<Made> {
  asked();
  const says = sumOf(await make());
  return { key, asked: asked(), says };
}
