import { resolve } from 'node:path';
import { report } from '../../src/lib/problems/report.ts';
import { checkAgainstBase } from '../base/check-against-base.ts';
import { wantsColour } from './colour.ts';
import { Mistake } from './mistake.ts';
import { keepPromises } from './promises.ts';
import { nothingPublished, type Outcome, publish } from './publish.ts';
import { render } from './render.ts';
import { readSettings, type Settings } from './settings.ts';
import { tellSteps } from './steps.ts';

/** Builds the site that the environment asks for and says how it went. */
export async function buildSite(env: NodeJS.ProcessEnv): Promise<Built> {
  stopOnSignals();
  let settings: Settings;
  try {
    settings = readSettings(env, ROOT);
  } catch (error) {
    const message = nothingPublished(error, {
      root: ROOT,
      out: resolve(ROOT, env['OUT_DIR'] || 'dist'),
    });
    console.error(message);
    return { code: 1 };
  }
  const outcome = await publish(settings, { check, render: renderAll }, tellSteps());
  if (outcome.code === 0) console.log(outcome.message);
  else console.error(outcome.message);
  return { code: outcome.code, settings };
}

async function check({ root }: Settings): Promise<{ advice: number }> {
  const result = await checkAgainstBase(root);
  if (result.problems.length === 0) return { advice: result.advice.length };
  const onGitHub = Boolean(process.env['GITHUB_ACTIONS']);
  throw new Mistake(report(result, onGitHub ? 'github' : 'terminal', { colour: wantsColour() }));
}

/** Makes the pages, and looks whether every address is there that readers were given. */
async function renderAll(settings: Settings): Promise<string> {
  const remarks = await render(settings);
  await keepPromises(settings);
  return remarks;
}

/** Leaves through the ordinary exit, where the lock is given back and Astro is stopped. */
function stopOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

const ROOT = resolve(import.meta.dirname, '../..');

interface Built {
  code: Outcome['code'];
  /** Missing when the environment itself was mistaken. */
  settings?: Settings;
}
