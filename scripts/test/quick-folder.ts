import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder in memory for the small files that the tests make and remove by the thousand, where the machine has one with
 * room, in which programs may be run. On a disk that costs a third more.
 *
 * @returns undefined where there is none. Whoever has it removes it.
 */
export function quickFolder(memory = '/dev/shm'): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize < ROOM) return undefined;
    const folder = mkdtempSync(join(memory, 'golden-thread-tests-'));
    if (runsPrograms(folder)) return folder;
    rmSync(folder, { recursive: true });
    return undefined;
  } catch {
    return undefined;
  }
}

function runsPrograms(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}

const ROOM = 4 * 1024 ** 3;
