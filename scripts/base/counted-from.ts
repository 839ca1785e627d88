import { contentFolder } from '../../src/lib/reading/read.ts';
import { holds } from './keeper.ts';

/**
 * The folder from which messages count the names of files: that of the project where it holds the content,
 * else where the person stands who typed the command. GitHub shows a message beside a line only when the name
 * is counted from its workspace.
 */
export function countedFrom(
  root: string,
  content: string = contentFolder(root),
  env: NodeJS.ProcessEnv = process.env,
): string {
  const workspace = env['GITHUB_ACTIONS'] ? env['GITHUB_WORKSPACE'] : undefined;
  if (workspace && holds(workspace, content)) return workspace;
  // Set by npm, which runs its scripts in the folder of the project.
  const stands = env['INIT_CWD'];
  return holds(root, content) || !stands || holds(root, stands) ? root : stands;
}
