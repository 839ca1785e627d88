import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The real files that trials start from. */
export const realContents = ['tests/fixtures/demo', 'src/content'] as const;

/** A copy of some real content for one test, whose files can be changed and put back. */
export function layContent(from: string): TrialContent {
  const root = mkdtempSync(join(tmpdir(), 'golden-thread-soak-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'content');
  cpSync(from, folder, { recursive: true });
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(yaml|mdx)$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
  return {
    root,
    folder,
    files,
    text: (path) => files.get(path)?.toString('utf8') ?? '',
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    restore: (path) => {
      const original = files.get(path);
      if (original) writeFileSync(join(folder, path), original);
      else rmSync(join(folder, path));
    },
  };
}

export interface TrialContent {
  root: string;
  folder: string;
  /** The files as they were, by their paths. */
  files: ReadonlyMap<string, Buffer>;
  text: (path: string) => string;
  write: (path: string, content: string | Buffer) => void;
  /** Puts a file back as it was, or takes it away when it was not there. */
  restore: (path: string) => void;
}
