import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine lets us mount disks: root, and not in a container that forbids it. */
export const canMount = tryToMount();

/** Does some work with a small disk, and takes the disk away again. */
export async function onSmallDisk(bytes: number, work: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  try {
    await work(folder);
  } finally {
    execFileSync('umount', [folder]);
    rmdirSync(folder);
  }
}

/** Does some work while a folder may only be read. Root heeds no modes, so for root it is mounted so. */
export async function whileReadOnly(folder: string, work: () => Promise<void>) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    execFileSync('mount', ['--bind', folder, folder]);
    execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
  } else chmodSync(folder, 0o555);
  try {
    await work();
  } finally {
    if (isRoot) execFileSync('umount', [folder]);
    else chmodSync(folder, 0o755);
  }
}

function tryToMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
