import { gitLine } from '../../base/git.ts';
import { Mistake } from '../../terminal/mistake.ts';
import { readPin } from './template/golden-thread.mjs';

/**
 * The version of the code that lies here, and where others can fetch it: the origin of this clone, unless
 * somebody says another place.
 */
export function versionHere(root: string, code?: string): { repository: string; version: string } {
  const version = gitLine(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (version === undefined) {
    throw new Mistake(
      'This copy of Golden Thread is no clone, so no version of it can be named.\nClone it with git, and run this there.',
    );
  }
  const repository = code ?? onGitHub(gitLine(root, ['remote', 'get-url', 'origin']) ?? '');
  const pin = readPin(pinText({ repository, version }));
  if (pin.fault === undefined) return { repository, version };
  throw new Mistake(
    code === undefined
      ? 'This clone does not say from where others can fetch Golden Thread.\nSay it: --code your-organisation/golden-thread, or an https address.'
      : `“${code}” is no place to fetch Golden Thread from.\nWrite the owner and the name on GitHub, or an https address: --code your-organisation/golden-thread.`,
  );
}

/** The file that names a version. */
export function pinText({ repository, version }: { repository: string; version: string }): string {
  return `# The version of Golden Thread that makes this site. To upgrade, change the version in a pull request: the
# checks then say what it changes for readers, and what has to be written in another way.
repository: ${repository}
version: ${version}
`;
}

/** “owner/name” of an address on GitHub; empty for a folder of this machine, which no one else has. */
function onGitHub(address: string): string {
  const [, named] =
    /^(?:https:\/\/(?:[^/@]+@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      address,
    ) ?? [];
  if (named) return named;
  return address.startsWith('https://') ? address.replace(/^https:\/\/[^/@]+@/, 'https://') : '';
}
