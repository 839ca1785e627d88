// npm run deploy -- --to DIR [--base-path PATH]: build the site and publish it in DIR as a release.
//   npm run deploy -- --to DIR --rollback   goes back to the release before
//   npm run deploy -- --to DIR --list       shows the releases that are kept
// AS_AT, CONTENT_DIR and PACKED change what is built, as in npm run build; so does BASE_PATH without --base-path.
import { resolve } from 'node:path';
import { tell } from './build/site.ts';
import { tellSteps } from './build/steps.ts';
import { publicWork } from './build/work.ts';
import { runDeploy } from './deploy/run.ts';
import { stopOnSignals } from './terminal/stop-on-signals.ts';

stopOnSignals();
const root = resolve(import.meta.dirname, '..');
const outcome = await runDeploy(
  process.argv.slice(2),
  process.env,
  root,
  publicWork(),
  tellSteps(),
);
tell(outcome);
process.exitCode = outcome.code;
