import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step, Workflow } from '../../unit/workflows/rules.ts';
import { fill, holds, type Values } from './expressions.ts';
import { bash, hostVariables, type Said } from './shell.ts';

/**
 * Runs the jobs of a workflow as its host would: each in a folder of its own, in their order, its commands with bash.
 * What the host does itself, and what would be too dear here, has a stand-in with its exact words. Anything else that
 * a step can ask for is a mistake, so a new step does not pass by being left out.
 */
export async function runWorkflow(workflow: Workflow, event: Event): Promise<Run> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'host-')));
  const run: Run = { place, jobs: {}, asked: new Set() };
  const { group } = workflow.concurrency as { group: string };
  fill(group, event.values, run.asked);
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (event.jobs && !event.jobs.includes(name)) continue;
    const needed = job.needs === undefined ? [] : [job.needs].flat();
    const values = { ...event.values };
    for (const other of needed) {
      for (const [key, value] of Object.entries(run.jobs[other]?.outputs ?? {}))
        values[`needs.${other}.outputs.${key}`] = value;
    }
    const isReady = needed.every((other) => run.jobs[other]?.result === 'success');
    const may = isReady && (job.if === undefined || holds(job.if, values, run.asked));
    const done: Job = { result: 'skipped', outputs: {}, steps: [], summary: '', rights: {} };
    run.jobs[name] = done;
    if (!may) continue;
    done.rights = job.permissions ?? workflow.permissions ?? { all: 'write' };
    const folder = join(place, name);
    mkdirSync(join(folder, 'work'), { recursive: true });
    done.result = 'success';
    for (const step of job.steps) {
      const wanted = step.if ?? (done.result === 'success' ? undefined : 'success()');
      if (wanted !== undefined && !holds(wanted, values, run.asked, done.result)) continue;
      const env = Object.entries({ ...workflow.env, ...job.env, ...step.env });
      const filled = env.map(([key, text]) => [key, fill(text, values, run.asked)]);
      const told = await take(step, { folder, event, env: Object.fromEntries(filled) });
      done.steps.push(told);
      if (told.code !== 0) done.result = 'failure';
      for (const [key, value] of Object.entries(told.outputs))
        values[`steps.${step.id}.outputs.${key}`] = value;
    }
    done.summary = textOf(join(folder, 'summary.md'));
    for (const [key, text] of Object.entries(job.outputs ?? {}))
      done.outputs[key] = fill(text, values, run.asked);
  }
  return run;
}

async function take(step: Step, { folder, event, env }: Given): Promise<Taken> {
  const strange = Object.keys(step).filter((key) => !known.includes(key));
  if (strange.length > 0) throw new Error(`This host does not know ${strange.join(', ')}.`);
  const work = join(folder, 'work');
  const words = (step.run ?? step.uses?.replace(/@.*/, '') ?? '').trim();
  const standIn = event.standIns[words];
  if (standIn) {
    const outputs = (await standIn(work, step.with ?? {})) ?? {};
    return { words, code: 0, out: '', err: '', outputs };
  }
  if (step.run === undefined) throw new Error(`This host has no ${words}.`);
  const output = join(folder, `output-${step.id ?? 'none'}`);
  const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
  const set = { ...hostVariables(folder), ...event.env, ...files, ...env };
  const told = await bash(step.run, work, set);
  const lines = textOf(output).split('\n').filter(Boolean);
  const outputs = lines.map((line) => [
    line.slice(0, line.indexOf('=')),
    line.slice(line.indexOf('=') + 1),
  ]);
  return { words, ...told, outputs: Object.fromEntries(outputs) };
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const known = ['id', 'name', 'if', 'uses', 'with', 'run', 'env'];

/** What happened, as the host tells it to a workflow. */
export interface Event {
  /** Every expression that the host can fill in. */
  values: Values;
  env: Record<string, string>;
  /** By the words of a command or the name of an action: what is done in its place, with the outputs. */
  standIns: Record<string, StandIn>;
  /** The jobs to run, where not all. */
  jobs?: string[];
}

export type StandIn = (
  work: string,
  given: Record<string, unknown>,
) => Values | undefined | Promise<Values | undefined>;

interface Given {
  folder: string;
  event: Event;
  env: Record<string, string>;
}

interface Taken extends Said {
  words: string;
  outputs: Values;
}

interface Job {
  result: 'success' | 'failure' | 'skipped';
  rights: Record<string, string>;
  outputs: Values;
  steps: Taken[];
  summary: string;
}

export interface Run {
  /** Where everything lies that the jobs left. */
  place: string;
  jobs: Record<string, Job>;
  /** The expressions that were filled in. */
  asked: Set<string>;
}
