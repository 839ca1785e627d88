/** What every page and plain file of some content is made of, and what it says. */
export interface SaidByPages {
  /** By path. */
  made: Record<string, Made>;
  /** A sum of each part of the content, by its name. */
  parts: Record<string, string>;
}

/** A page or a file. */
export interface Made {
  /** Names what it is given; missing for one that may be made of anything. */
  key?: string | undefined;
  /** The parts of the content that it asked for. */
  asked: string[];
  /** The sum of its text. */
  says: string;
}

/**
 * What a build would take over from the build before, by what each page and file is made of: those of which that is
 * right, and those that say something else by now.
 */
export function takenOver(
  before: SaidByPages,
  now: SaidByPages,
): { right: string[]; wrong: string[] } {
  const isSame = (part: string) => before.parts[part] === now.parts[part];
  const taken = Object.entries(before.made).filter(
    ([path, { key, asked }]) =>
      key !== undefined && key === now.made[path]?.key && asked.every(isSame),
  );
  const [right = [], wrong = []] = [true, false].map((isRight) =>
    taken
      .filter(([path, { says }]) => (says === now.made[path]?.says) === isRight)
      .map(([path]) => path),
  );
  return { right, wrong };
}
