import { headingsOf } from '../reading/body/headings.ts';
import { contentFolder } from '../reading/read.ts';
import { loadProse, loadRegister } from '../register/load.ts';
import { type OldPage, oldPages } from './old-pages.ts';
import { readAddresses } from './read-addresses.ts';

/** The pages at addresses where something stood once, by the registry of the content. */
export async function loadOldPages(): Promise<OldPage[]> {
  const { lines } = await readAddresses(contentFolder(process.cwd()));
  return oldPages(lines, await loadRegister(), (id) => {
    const words = loadProse(id);
    return words && headingsOf(words);
  });
}
