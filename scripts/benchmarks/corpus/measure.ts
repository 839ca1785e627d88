import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a run of a program took. */
export interface Cost {
  /** The time of all processors, of it and of whatever it started; undefined on a system that does not tell. */
  cpu: number | undefined;
  wall: number;
  /** The most memory that one of its processes had, in MB. */
  memory: number;
}

export interface Run {
  program: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
}

/** Runs a script of the project with an environment, in a folder for notes, and measures it. */
export function measure(
  script: string,
  env: Record<string, string>,
  folder: string,
  args: string[] = [],
): Promise<Cost> {
  // With the room for new objects that npm gives to what it starts.
  const all = [...process.execArgv, script, ...args];
  return measureRun({ program: process.execPath, args: all, cwd: root, env }, folder);
}

/** Runs any program, in a folder for notes, and measures it. Throws what it said if it fails. */
export async function measureRun({ program, args, cwd, env }: Run, folder: string): Promise<Cost> {
  const notes = join(folder, 'memory');
  writeFileSync(notes, '');
  const before = childrenSeconds();
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: {
      ...process.env,
      ...env,
      MEMORY_NOTES: notes,
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'tell-memory.mjs')}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  // What is no Node leaves no note.
  let seen = 0;
  const look = setInterval(() => (seen = Math.max(seen, mostMemory(child.pid))), 10);
  const [code] = await once(child, 'close').finally(() => clearInterval(look));
  if (code !== 0) throw new Error(output);
  const wall = (performance.now() - start) / 1000;
  const after = childrenSeconds();
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  const noted = readFileSync(notes, 'utf8').split('\n').map(Number);
  return { cpu, wall, memory: Math.max(seen, ...noted) / 1024 };
}

/** The most memory that a process has had so far, in kB, as Linux tells it; 0 when nobody tells. */
function mostMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
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
