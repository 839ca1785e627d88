// npm run registry: enter every new address of the content into registry.csv, which keeps them for good.
//   npm run registry -- --move ID NEW-ID --reason "…"   a page has got another ID
//   npm run registry -- --withdraw ID --reason "…"      a page was taken away, and has no successor
import { resolve } from 'node:path';
import { contentFolder } from '../src/lib/reading/read.ts';
import { keepAddressesOf } from './registry/keep.ts';
import { Mistake } from './terminal/mistake.ts';

try {
  const folder = contentFolder(resolve(import.meta.dirname, '..'));
  console.log(await keepAddressesOf(folder, process.argv.slice(2), process.env));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(`${error.message}\n\nThe registry is as it was.`);
  process.exitCode = 1;
}
