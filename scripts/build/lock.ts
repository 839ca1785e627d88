import { linkSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { textOf } from './files.ts';
import { makeFolder } from './folders.ts';

/**
 * Takes the lock, or says which process holds it. A lock whose process is gone is taken over.
 * The lock is given back by `release`, and by the end of the process.
 */
export function takeLock(file: string): Lock {
  makeFolder(dirname(file));
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  const draft = `${file}.${process.pid}`;
  // Written first and then linked into place, so that nobody ever reads a half-written lock.
  writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 50; attempt++) {
      if (link(draft, file)) return takenLock(file, mine);
      const theirs = textOf(file);
      if (theirs === undefined) continue;
      const [pid = '', start = ''] = theirs.trim().split(' ');
      if (isRunning(Number(pid), start)) return { holder: Number(pid) };
      remove(file, theirs);
    }
    return { holder: 0 };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The process that holds a lock, if one does. */
export function holderOf(file: string): number | undefined {
  const [pid = '', start = ''] = (textOf(file) ?? '').trim().split(' ');
  return isRunning(Number(pid), start) ? Number(pid) : undefined;
}

/** Removes what killed processes left behind while they took this lock. */
export function sweepLock(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.(\d+)(\.old)?$/.exec(name.slice(basename(file).length)) ?? [];
    if (!pid || !name.startsWith(basename(file))) continue;
    // A draft that is being written says no start yet; its process is then judged by its number.
    const [, start = startOf(Number(pid))] = (textOf(join(folder, name)) ?? '').trim().split(' ');
    const isMine = Number(pid) === process.pid;
    if (isMine || !isRunning(Number(pid), start)) rmSync(join(folder, name), { force: true });
  }
}

function takenLock(file: string, mine: string): Lock {
  const release = () => {
    if (textOf(file) === mine) rmSync(file, { force: true });
    process.off('exit', release);
  };
  process.on('exit', release);
  return { release };
}

/** Removes an abandoned lock, unless it turns out that another process was quicker and took it. */
function remove(file: string, abandoned: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (textOf(aside) !== abandoned) link(aside, file);
  rmSync(aside, { force: true });
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number, start: string): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // Numbers are given again, soon so in a container: the time of its start tells two processes apart.
  return start === startOf(pid);
}

/** When a process started, in ticks since the machine did; always "-" where /proc does not say. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
}

/** A lock that is held, or the number of the process that holds it. */
export type Lock = { release: () => void; holder?: never } | { holder: number; release?: never };
