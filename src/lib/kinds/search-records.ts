import type { Nodes } from 'hast';
import { withPlainSpaces } from '../fields/text.ts';
import { otherSpellings } from '../glossary/spellings.ts';
import type { Prose } from '../reading/prose.ts';
import type { Register } from '../register/types.ts';
import { kindsInOrder } from './kinds.ts';
import { searchPages } from './search-pages.ts';
import { type SearchRecord, searchWords, sentences } from './search-record.ts';

/** The kinds that can be found, in the order of their ranks. */
export const searchedKinds = kindsInOrder
  .filter(({ search }) => search)
  .sort((one, other) => (one.search?.rank ?? 0) - (other.search?.rank ?? 0));

/** Everything that can be found, straight from the register, so that no answer differs from the pages. */
export function searchRecords(register: Register, prose: Prose = {}): SearchRecord[] {
  const otherwise = otherSpellings(register.terms);
  const related = relatedPlaces(register.areas);
  const notes = Map.groupBy(
    kindsInOrder.flatMap((kind) => kind.entries(register).flatMap((one) => kind.notes(one))),
    ({ path }) => path.replace(/#.*/, ''),
  );
  const found = searchedKinds.flatMap((kind) =>
    kind.entries(register).flatMap((one) => {
      const body = wordsIn(prose[`${kind.collection}/${one.id}`]);
      return kind
        .found(one, register)
        .map((record) => ({ ...record, text: sentences(record.text, body) }));
    }),
  );
  return [...found, ...searchPages].map((record) => {
    const { path, title, names = [], akin, also, facets } = record;
    const told = (notes.get(path) ?? []).flatMap(({ label, text }) => [label, text]);
    const text = sentences(record.text, ...told);
    return {
      ...record,
      title: withPlainSpaces(title),
      text,
      also: searchWords(also, ...otherwise([title, ...names, akin, text, also].join(' '))),
      facets: { ...facets, ...(facets.place && { place: related(facets.place) }) },
    };
  });
}

/** What is for a place is also for its parts, and is part of what there is in the places around it. */
function relatedPlaces(areas: Register['areas']): (ids: string[]) => string[] {
  const within = new Map(areas.map(({ id, within: larger }) => [id, larger?.id]));
  const around = (id: string | undefined): string[] =>
    id === undefined ? [] : [id, ...around(within.get(id))];
  const chains = areas.map(({ id }) => around(id));
  return (ids) =>
    areas
      .map(({ id }) => id)
      .filter((id) =>
        chains.some(([end, ...larger]) => {
          const chain = [end, ...larger];
          return chain.includes(id) && ids.some((own) => chain.includes(own));
        }),
      );
}

/** The words of the body of a file, block after block. */
function wordsIn(node: Nodes | undefined): string | undefined {
  if (node?.type === 'text') return node.value;
  return node && 'children' in node ? node.children.map(wordsIn).join(' ') : undefined;
}
