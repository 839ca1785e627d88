import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { filesIn } from '../../../scripts/build/files.ts';
import { enterIn } from '../../../scripts/registry/enter.ts';
import { registryFile } from '../../../src/lib/reading/read.ts';

/** A project of its own for one test: the small valid content, with a case's files laid over it. */
export async function layProject(code?: string): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'src/content');
  if (!code) {
    await layBase(folder);
    return { root, folder, published: undefined };
  }
  layFiles(baseFiles, folder);
  const files = join(here, code, 'content');
  if (existsSync(files)) cpSync(files, folder, { recursive: true });
  const published = await layPublished(root, code);
  // A registry that is as the content is, unless the case is about the registry.
  if (!existsSync(join(folder, registryFile))) await layRegistry(folder, published);
  return { root, folder, published };
}

/** Lays the small valid content with its registry, which is the same each time and so is made once. */
export async function layBase(folder: string): Promise<void> {
  layFiles(baseFiles, folder);
  const file = join(folder, registryFile);
  if (baseRegistry !== undefined) {
    writeFileSync(file, baseRegistry);
    return;
  }
  await enterIn(folder, '2026-11-21');
  baseRegistry = readFileSync(file);
}

let baseRegistry: Buffer | undefined;

/** The content of a case as it was published, where the case is about that. */
async function layPublished(root: string, code: string): Promise<string | undefined> {
  const files = join(here, code, 'published');
  if (!existsSync(files)) return undefined;
  const folder = join(root, 'published');
  layFiles(baseFiles, folder);
  cpSync(files, folder, { recursive: true });
  if (!existsSync(join(folder, registryFile))) await enterIn(folder, '2026-11-21');
  return folder;
}

async function layRegistry(folder: string, published: string | undefined): Promise<void> {
  if (published) cpSync(join(published, registryFile), join(folder, registryFile));
  await enterIn(folder, '2026-11-21').catch(() => undefined);
}

const here = import.meta.dirname;

/** Read once and written for each test: a copy would look at every file four times. */
const base = join(here, 'base');
const baseFiles = new Map(filesIn(base).map((path) => [path, readFileSync(join(base, path))]));

function layFiles(files: Map<string, Buffer>, folder: string): void {
  for (const below of new Set([...files.keys()].map((path) => dirname(path)))) {
    mkdirSync(join(folder, below), { recursive: true });
  }
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}

interface Project {
  root: string;
  folder: string;
  /** The folder of the content as it was published, if the case has one. */
  published: string | undefined;
}
