import { headingsOf } from '../reading/body/headings.ts';
import { contentFolder } from '../reading/read.ts';
import { askFor, loadProse, loadRegister } from '../register/load.ts';
import type { Report } from '../register/types.ts';
import { comparedWith } from './dated-pages.ts';
import { type OldPage, oldPages } from './old-pages.ts';
import { readAddresses } from './read-addresses.ts';

/** The pages at addresses where something stood once, by the registry of the content. */
export async function loadOldPages(): Promise<OldPage[]> {
  return oldPages(await loadLines(), await loadRegister(), (id) => {
    const words = loadProse(id);
    return words && headingsOf(words);
  });
}

/** The reports before each with which a page compares it, the newest first. */
export async function loadComparedWith(): Promise<(later: Report) => Report[]> {
  const { strategies } = await loadRegister();
  return comparedWith(strategies, await loadLines());
}

async function loadLines() {
  askFor('addresses');
  return (await readAddresses(contentFolder(process.cwd()))).lines;
}
