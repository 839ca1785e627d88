import { content } from 'virtual:golden-thread/content';
import type { Entries } from '../reading/collections.ts';
import { build } from './build.ts';
import type { Register } from './types.ts';

/**
 * The register of this build. The one door from the content to the pages: built once, and again when somebody
 * edits the content beside npm run dev.
 */
export async function loadRegister(): Promise<Register> {
  const { asAt, entries: read, keepRegister } = content();
  const entries = read();
  if (loaded?.entries !== entries || loaded.register.asAt !== asAt) {
    loaded = { entries, register: keepRegister(entries, build(entries, asAt)) };
  }
  return loaded.register;
}

/** The words of an MDX file as a tree, by its collection and ID: “pages/about”; undefined when there is none. */
export function loadProse(id: string) {
  return content().prose()[id];
}

let loaded: { entries: Entries; register: Register } | undefined;
