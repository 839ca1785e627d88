/** Something the person at the keyboard can put right. Its message is shown as it is, without a stack trace. */
export class Mistake extends Error {
  override name = 'Mistake';
}

/** What some work gives. Whatever it throws is a Mistake, in these words or in its own. */
export function orMistake<Given>(work: () => Given, words?: string): Given {
  try {
    return work();
  } catch (error) {
    throw new Mistake(words ?? (error instanceof Error ? error.message : String(error)));
  }
}

/** Another run is at the same work, or was quicker. Trying again later is right. */
export class Busy extends Mistake {
  override name = 'Busy';
}

/** The disk does not take what is written: it is full, read-only, or belongs to somebody else. */
export class CannotWrite extends Mistake {
  override name = 'CannotWrite';
}

/** The same failure in plain words, if it is one of a disk that cannot be written. */
export function asCannotWrite(error: unknown): CannotWrite | undefined {
  if (error instanceof CannotWrite) return error;
  const { code = '', path, dest } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const reason = REASONS[code];
  if (!reason) return undefined;
  const place = dest ?? path;
  const what = place ? `“${place}” could not be written` : 'A file could not be written';
  return new CannotWrite(`${what}: ${reason} (${code}).\nPut that right, then run it again.`);
}

/** Whether another program stopped because of the disk, by what it printed. */
export function tellsOfDisk(output: string): boolean {
  return /\b(ENOSPC|EDQUOT|EROFS|EFBIG)\b|\b(EACCES|EPERM|ENOTDIR): [^\n]*, (open|mkdir|rename|unlink|rmdir|copyfile|rm)\b/.test(
    output,
  );
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space that this user may fill is used up',
  EFBIG: 'the file is larger than this user may write',
  EROFS: 'it is on a disk that may only be read',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  EBUSY: 'another program uses it',
  EIO: 'the disk reports a fault',
};
