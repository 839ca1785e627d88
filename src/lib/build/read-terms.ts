import type { Term } from '../glossary/schema.ts';
import { entriesIn } from '../register/entries.ts';
import { contentFolder } from '../register/read.ts';

/** The terms of the glossary, for a step that runs outside Astro's own modules. */
export async function readTerms(root = process.cwd()): Promise<Term[]> {
  const { glossary } = await entriesIn(contentFolder(root));
  return glossary[0]?.data.terms ?? [];
}
