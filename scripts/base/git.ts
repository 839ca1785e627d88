import { spawnSync } from 'node:child_process';

/**
 * Runs git in a folder. Arguments go to it one by one and never through a shell, so no name can become a
 * command. A git that is not there, or that refuses, is an answer too.
 */
export function git(folder: string, args: string[], input?: string): GitAnswer {
  const done = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: 2 ** 30,
    env: {
      ...withoutRepository(process.env),
      // Git answers in the language of the machine otherwise, and may ask for a password.
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
    },
  });
  return {
    ok: done.status === 0,
    bytes: done.stdout ?? Buffer.alloc(0),
    complaint: done.stderr?.toString() ?? '',
    isMissing: isMissing(done.error),
  };
}

/** What git prints, as one line; undefined when it fails or prints nothing. */
export function gitLine(folder: string, args: string[]): string | undefined {
  const { ok, bytes } = git(folder, args);
  return ok ? bytes.toString().replace(/\r?\n$/, '') || undefined : undefined;
}

function isMissing(error: Error | undefined): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}

/** A hook is told its repository in variables, which would then stand for every folder. The folder alone says which is meant. */
function withoutRepository(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !NAME_A_REPOSITORY.has(name)));
}

const NAME_A_REPOSITORY = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

interface GitAnswer {
  ok: boolean;
  bytes: Buffer;
  /** What git said on its error output. */
  complaint: string;
  /** Whether there is no git on this machine. */
  isMissing: boolean;
}
