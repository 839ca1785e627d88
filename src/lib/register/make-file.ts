import type { Register } from './types.ts';

/** Makes a plain file of the site. */
export type MakeFile<Content extends FileContent = FileContent> = (() => Content) & {
  /** What the file follows from, beside the register and the code; missing for one that may follow from anything. */
  given?: readonly unknown[];
};

/**
 * Makes a file of what is given and of parts of the register, so that a build can tell when it would be the same as
 * before. `make` uses nothing else.
 */
export function madeOf<Given extends readonly unknown[], Content extends FileContent>(
  make: (register: Register, ...given: Given) => Content,
  register: Register,
  ...given: Given
): MakeFile<Content> {
  return Object.assign(() => make(register, ...given), { given });
}

/** What a file holds, as it is written. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

type FileContent = string | Promise<Uint8Array>;
