import { resolve } from 'node:path';
import { nothingPublished, type Outcome, publish } from './publish.ts';
import { readSettings, type Settings } from './settings.ts';
import { tellSteps } from './steps.ts';
import { describeOut } from './swap.ts';
import { stopOnSignals, wholeWork } from './work.ts';

/** Builds the site that the environment asks for and says how it went. */
export async function buildSite(env: NodeJS.ProcessEnv): Promise<Built> {
  stopOnSignals();
  let settings: Settings;
  try {
    settings = readSettings(env, ROOT);
  } catch (error) {
    const out = resolve(ROOT, env['OUT_DIR'] || 'dist');
    const contentDir = env['CONTENT_DIR'] || 'src/content';
    const describe = () => describeOut({ root: ROOT, contentDir, out });
    console.error(nothingPublished(error, { describe }));
    return { code: 1 };
  }
  const outcome = await publish(settings, wholeWork, tellSteps());
  tell(outcome);
  return { code: outcome.code, settings };
}

/** Says how a run went, on the output that fits. */
export function tell({ code, message }: Outcome): void {
  if (code === 0) console.log(message);
  else console.error(message);
}

const ROOT = resolve(import.meta.dirname, '../..');

interface Built {
  code: Outcome['code'];
  /** Missing when the environment itself was mistaken. */
  settings?: Settings;
}
