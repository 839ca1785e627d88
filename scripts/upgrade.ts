// npm run upgrade: say what another version of Golden Thread changes for the readers of a site.
//   npm run upgrade -- --base main --format terminal | markdown
// It is for content in a repository of its own, where golden-thread.yaml names the version.
import { resolve } from 'node:path';
import { Mistake } from './terminal/mistake.ts';
import { tellUpgrade } from './upgrade/tell.ts';

try {
  console.log(await tellUpgrade(resolve(import.meta.dirname, '..'), process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
