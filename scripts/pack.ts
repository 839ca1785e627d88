// npm run pack: the pages of one strategy as a zip that opens from a folder, without a server or a connection.
//   npm run pack -- mse-2022              packs/mse-2022-2026-11-26.zip, from the site in dist/ (or OUT_DIR)
//   npm run pack -- mse-2022 copy.zip     the same, in a file of that name
import { resolve } from 'node:path';
import { packStrategy } from './pack/pack-strategy.ts';
import { Mistake } from './terminal/mistake.ts';

try {
  const root = resolve(import.meta.dirname, '..');
  console.log(packStrategy(root, process.argv.slice(2), process.env));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
