import { resolve } from 'node:path';
import { Mistake } from '../terminal/mistake.ts';
import { stopOnSignals } from '../terminal/stop-on-signals.ts';
import { nothingPublished, type Outcome, publish, type Work } from './publish.ts';
import { readSettings, type Settings } from './settings.ts';
import { tellSteps } from './steps.ts';
import { describeOut } from './swap.ts';
import { wholeWork } from './work.ts';

/** Builds the site that the environment and the words after the command ask for, and says how it went. */
export async function buildSite(env: NodeJS.ProcessEnv, words: string[] = []): Promise<Built> {
  stopOnSignals();
  let settings: Settings;
  let work: Work;
  try {
    settings = readSettings(env, ROOT);
    work = wholeWork({ isClean: isClean(words) });
  } catch (error) {
    const out = resolve(ROOT, env['OUT_DIR'] || 'dist');
    const contentDir = env['CONTENT_DIR'] || 'src/content';
    const describe = () => describeOut({ root: ROOT, contentDir, out });
    console.error(nothingPublished(error, { describe }));
    return { code: 1 };
  }
  const outcome = await publish(settings, work, tellSteps());
  tell(outcome);
  return { code: outcome.code, settings };
}

function isClean(words: string[]): boolean {
  const [unknown] = words.filter((word) => word !== '--clean');
  if (unknown === undefined) return words.length > 0;
  throw new Mistake(
    `A build does not know “${unknown}”.\nWrite npm run build, or npm run build -- --clean; what is built is set by AS_AT, BASE_PATH, CONTENT_DIR, OUT_DIR and PACKED.`,
  );
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
