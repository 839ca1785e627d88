import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { git } from '../base/git.ts';
import { keeperOf } from '../base/keeper.ts';
import { pinFile, readPin } from '../new/repository/template/golden-thread.mjs';
import { Mistake } from '../terminal/mistake.ts';

/**
 * The versions of Golden Thread that the repository of the content named at a commit, and names now. Undefined
 * where its content is made by whatever code is at hand, as in a fork.
 */
export function pinsOf(root: string, content: string, commit: string): Pins | undefined {
  const keeper = keeperOf(root, content);
  if ('reason' in keeper) return undefined;
  const home = dirname(content);
  const now = textOf(join(home, pinFile));
  const path = posix.join(posix.dirname(keeper.path), pinFile);
  const before = git(keeper.folder, ['cat-file', 'blob', `${commit}:${path}`]);
  if (now === undefined || !before.ok) return undefined;
  return { home, before: rightPin(before.bytes.toString()), now: rightPin(now) };
}

function rightPin(text: string): Pin {
  const pin = readPin(text);
  if (pin.fault !== undefined) throw new Mistake(pin.fault);
  return pin;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

interface Pins {
  /** The folder of the file that names the version. */
  home: string;
  before: Pin;
  now: Pin;
}

/** A version of Golden Thread, and where it is fetched from. */
interface Pin {
  repository: string;
  version: string;
}
