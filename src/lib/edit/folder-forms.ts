import { kindOf } from '../kinds/kinds.ts';
import { entries, labelled, type ScreensContext } from './collection-form.ts';

/** The files of a collection that lie in folders: one form for each folder. */
export function nested(collection: 'snapshots' | 'meetings', context: ScreensContext) {
  const owners = context.choices.entries(ownersOf[collection]);
  return context.choices.folders(collection).map((folder) => {
    const owner = owners.find(({ slug }) => slug === folder);
    return entries(collection, context, folder, String(owner?.data['name'] ?? folder));
  });
}

const ownersOf = { snapshots: 'areas', meetings: 'organisations' } as const;

/** A form for whoever has no folder in such a collection yet. Saving the first file makes it. */
export function firsts(collection: 'snapshots' | 'meetings', context: ScreensContext) {
  const known = context.choices.folders(collection);
  const { noun } = kindOf(collection);
  return context.choices
    .entries(ownersOf[collection])
    .filter(({ slug, data }) => !known.includes(slug) && mayHave(collection, data))
    .map(({ slug, data }) => ({
      ...entries(collection, context, slug, String(data['name'])),
      label: labelled(`first ${noun.one}`, String(data['name'])),
      description: `There is no ${noun.one} here yet. Press “New” to write the first.`,
    }));
}

/** Every place may be written of in figures. Of bodies, those that are made of several are boards and meet. */
function mayHave(collection: 'snapshots' | 'meetings', owner: Record<string, unknown>): boolean {
  return collection === 'snapshots' || owner['kind'] === 'partnership';
}
