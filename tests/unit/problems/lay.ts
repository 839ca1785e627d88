import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A project of its own for one test: the small valid content, with a case's files laid over it. */
export async function layProject(code?: string): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'golden-thread-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, 'src/content');
  await cp(join(here, 'base'), folder, { recursive: true });
  if (code) {
    const files = join(here, code, 'content');
    await cp(files, folder, { recursive: true }).catch(ignoreMissing);
  }
  return { root, folder };
}

const here = import.meta.dirname;

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

interface Project {
  root: string;
  folder: string;
}
