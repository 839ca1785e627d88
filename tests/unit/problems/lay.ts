import { existsSync } from 'node:fs';
import { access, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { enterIn } from '../../../scripts/registry/enter.ts';
import { registryFile } from '../../../src/lib/reading/read.ts';

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
  const published = code ? await layPublished(root, code) : undefined;
  // A registry that is as the content is, unless the case is about the registry.
  await access(join(folder, registryFile)).catch(() => layRegistry(folder, published));
  return { root, folder, published };
}

/** The content of a case as it was published, where the case is about that. */
async function layPublished(root: string, code: string): Promise<string | undefined> {
  const files = join(here, code, 'published');
  if (!existsSync(files)) return undefined;
  const folder = join(root, 'published');
  await cp(join(here, 'base'), folder, { recursive: true });
  await cp(files, folder, { recursive: true });
  await access(join(folder, registryFile)).catch(() => enterIn(folder, '2026-11-21'));
  return folder;
}

async function layRegistry(folder: string, published: string | undefined): Promise<void> {
  if (published) await cp(join(published, registryFile), join(folder, registryFile));
  await enterIn(folder, '2026-11-21').catch(() => undefined);
}

const here = import.meta.dirname;

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

interface Project {
  root: string;
  folder: string;
  /** The folder of the content as it was published, if the case has one. */
  published: string | undefined;
}
