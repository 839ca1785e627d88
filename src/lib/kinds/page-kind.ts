import type { Register } from '../register/types.ts';
import type { ShareCard } from '../site/share-card.ts';
import type { PartTitle } from './kind.ts';
import { entryOf, isCollection, kindOf, listedPages } from './kinds.ts';

/**
 * What is known of the page with an ID, “commitments/mse-2022/w14”: that of an entry, or that of a folder of
 * entries, “commitments/mse-2022”, or that of what a file lists, “topics/housing”. Undefined when readers cannot see it on the day of the register, or when
 * it is a page that no entry makes.
 */
export function pageKindOf(id: string, register: Register): KnownPage | undefined {
  const [collection = '', ...rest] = id.split('/');
  const own = rest.length > 0 ? rest.join('/') : collection;
  const listed = listedPages(collection);
  const name = listed?.titleOf(own, register);
  if (listed && name !== undefined) {
    return { title: name, partTitles: () => [], cards: () => listed.cardsOf(own, register) };
  }
  if (!isCollection(collection)) return undefined;
  const kind = kindOf(collection);
  const one = entryOf(kind, own, register);
  if (one) {
    return {
      title: kind.title(one),
      partTitles: () => kind.partTitles(one),
      cards: () => kind.cards(one, register),
    };
  }
  const { folder } = kind;
  const title = folder?.title(own, register);
  if (!folder || title === undefined) return undefined;
  return {
    title,
    partTitles: () => folder.partTitles(own, register),
    cards: () => folder.cards(own, register),
  };
}

/** A page that readers can see: what it is called, the heads of its parts, and its pictures for other sites. */
export interface KnownPage {
  title: string;
  partTitles: () => PartTitle[];
  cards: () => ShareCard[];
}
