import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a run of a script of the project took. */
export interface Cost {
  /** The time of all processors, of it and of whatever it started; undefined on a system that does not tell. */
  cpu: number | undefined;
  wall: number;
  /** The most memory that one of its processes had, in MB. */
  memory: number;
}

/** Runs a script of the project with an environment, in a folder for notes, and measures it. */
export function measure(
  script: string,
  env: Record<string, string>,
  folder: string,
  args: string[] = [],
): Cost {
  const notes = join(folder, 'memory');
  writeFileSync(notes, '');
  const before = childrenSeconds();
  const start = performance.now();
  const done = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      MEMORY_NOTES: notes,
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'tell-memory.mjs')}`,
    },
  });
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
  const wall = (performance.now() - start) / 1000;
  const after = childrenSeconds();
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  return {
    cpu,
    wall,
    memory: Math.max(...readFileSync(notes, 'utf8').split('\n').map(Number)) / 1024,
  };
}

/** The time that ended children of this process and theirs have had, as Linux tells it. */
function childrenSeconds(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}

const root = resolve(import.meta.dirname, '../../..');
