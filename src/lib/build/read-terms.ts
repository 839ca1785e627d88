import { glossarySchema, type Term } from '../glossary/schema.ts';
import { contentFolder, readCollection } from '../register/read.ts';

/** The terms of the glossary, for a step that runs outside Astro's own modules. */
export async function readTerms(root = process.cwd()): Promise<Term[]> {
  const [file] = await readCollection(contentFolder(root), 'glossary');
  return file?.yaml ? glossarySchema.parse(file.yaml.data).terms : [];
}
