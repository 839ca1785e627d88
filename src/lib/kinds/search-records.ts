import { withPlainSpaces } from '../fields/text.ts';
import type { Nodes } from 'hast';
import { otherSpellings } from '../glossary/spellings.ts';
import type { Register } from '../register/types.ts';
import type { Prose } from '../reading/prose.ts';
import { kindsInOrder } from './kinds.ts';
import { type SearchRecord, searchWords, sentences } from './search-record.ts';

/** The kinds that can be found, in the order of their ranks. */
export const searchedKinds = kindsInOrder
  .filter(({ search }) => search)
  .sort((one, other) => (one.search?.rank ?? 0) - (other.search?.rank ?? 0));

/** Everything that can be found, straight from the register, so that no answer differs from the pages. */
export function searchRecords(register: Register, prose: Prose = {}): SearchRecord[] {
  const otherwise = otherSpellings(register.terms);
  const related = relatedPlaces(register.areas);
  return searchedKinds
    .flatMap((kind) =>
      kind.entries(register).flatMap((one) => {
        const told = kind.notes(one);
        const body = wordsIn(prose[`${kind.collection}/${one.id}`]);
        return kind.found(one, register).map((record) => {
          const notes = told.filter(({ path }) => path === record.path);
          const more = notes.flatMap(({ label, text }) => [label, text]);
          return { ...record, text: sentences(record.text, body, ...more) };
        });
      }),
    )
    .map((record) => {
      const { title, names = [], akin, text, also, facets } = record;
      return {
        ...record,
        title: withPlainSpaces(title),
        text: withPlainSpaces(text),
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
