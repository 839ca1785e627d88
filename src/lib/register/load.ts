import { content } from 'virtual:golden-thread/content';
import type { Entries } from '../reading/collections.ts';
import { type ContentPart, telling } from './asked.ts';
import { build } from './build.ts';
import type { Register } from './types.ts';

export { keyed } from './keyed.ts';

/**
 * The register of this build. The one door from the content to the pages: built once, and again when somebody
 * edits the content beside npm run dev.
 */
export async function loadRegister(): Promise<Register> {
  const { asAt, asked, entries: read, keepRegister } = content();
  const entries = read();
  if (loaded?.entries !== entries || loaded.asked !== asked || loaded.register.asAt !== asAt) {
    const register = keepRegister(entries, build(entries, asAt));
    loaded = { entries, asked, register: telling(register, asked) };
  }
  return loaded.register;
}

/** The words of an MDX file as a tree, by its collection and ID: “pages/about”; undefined when there is none. */
export function loadProse(id: string) {
  askFor(`prose/${id}`);
  return content().prose()[id];
}

/** Says that a page asks for a part of the content, of which it is made again when that part changes. */
export function askFor(part: ContentPart): void {
  content().asked(part);
}

let loaded: { entries: Entries; asked: typeof askFor; register: Register } | undefined;
