import { type Phrase, say } from '../../fields/phrase.ts';
import { a } from '../../fields/sentence.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { CollectionName } from '../../reading/collections.ts';
import { address } from '../../site/address.ts';
import type { ReaderChange } from './change.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareValues, type FieldChange } from './compare-values.ts';
import { nameOfFile } from './names.ts';
import { type File, type FilePair, type Published, pairsOf } from './published.ts';
import { fieldInWords } from './values-in-words.ts';

/** What is added, what disappears, and every word that differs in the files of one collection. */
export function fileChanges(
  name: CollectionName,
  before: Published,
  after: Published,
  changesIn = (pair: FilePair) => wordsOf(name, fieldsOf(pair), pair, before, after),
): ReaderChange[] {
  const { added, gone, changed } = pairsOf(name, before, after);
  return [
    ...added.map((file) => whole(name, file, after, 'added')),
    ...gone.map((file) => whole(name, file, before, 'gone')),
    ...changed.flatMap(changesIn),
  ];
}

/** The fields that differ between two states of a file, its body among them. */
export function fieldsOf({ was, now }: FilePair): FieldChange[] {
  return [...compareValues(was.data, now.data), ...compareBodies(was.body, now.body)];
}

/** One change for each field that differs. */
export function wordsOf(
  name: CollectionName,
  fields: readonly FieldChange[],
  { id, now }: FilePair,
  before: Published,
  after: Published,
  kind: ReaderChangeKind = kindOf(name).changes.changed,
): ReaderChange[] {
  const file = nameOfFile(name, now, after);
  return fields.map((field) => {
    const { says, ...values } = fieldInWords(name, field, before, after);
    const term = name === 'glossary' ? (field.names[1] ?? '') : '';
    return {
      kind,
      subject: `${name}/${id}${term && `#${term}`}`,
      says: say`${file}: ${says}`,
      brief: file,
      path: term ? address.glossary(term) : kindOf(name).address(id),
      ...values,
    };
  });
}

/** A file that is added or disappears, as one change. */
export function whole(
  name: CollectionName,
  file: File,
  state: Published,
  what: 'added' | 'gone',
): ReaderChange {
  const { noun, address, changes } = kindOf(name);
  const called = nameOfFile(name, file, state);
  const title = (file.data as { title?: string }).title;
  const says: Phrase =
    name === 'commitments' ? say`${called}: “${title ?? ''}”` : say`${called}, ${[a(noun.one)]}`;
  return {
    kind: changes[what],
    subject: `${name}/${file.id}`,
    says,
    brief: called,
    path: address(file.id),
  };
}
